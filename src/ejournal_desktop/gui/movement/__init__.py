"""«Движение»: students who come, leave, change class or subgroup, with orders and what every act would do."""
