"""«Пользователи»: who works in the school, who may sign in, and under which duties."""
