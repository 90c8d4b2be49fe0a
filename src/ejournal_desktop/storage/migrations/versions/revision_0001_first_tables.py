"""The tables of the first version, spelled out: a migration never uses today's row classes."""

from __future__ import annotations

from alembic import op

revision = "0001"
down_revision = None

STATEMENTS = (
    """CREATE TABLE access_event (
    account INTEGER NOT NULL,
    clock INTEGER NOT NULL,
    kind TEXT NOT NULL,
    workstation TEXT NOT NULL,
    account_id INTEGER NOT NULL,
    seconds INTEGER NOT NULL,
    "offset" INTEGER NOT NULL,
    CONSTRAINT pk_access_event PRIMARY KEY (account, clock)
)
 WITHOUT ROWID,
 STRICT

""",
    """CREATE TABLE failed_tries (
    account INTEGER NOT NULL,
    first INTEGER NOT NULL,
    kind TEXT NOT NULL,
    workstation TEXT NOT NULL,
    last INTEGER NOT NULL,
    zone INTEGER NOT NULL,
    tries INTEGER NOT NULL,
    account_id INTEGER NOT NULL,
    clock INTEGER NOT NULL,
    CONSTRAINT pk_failed_tries PRIMARY KEY (account, first, kind, workstation)
)
 WITHOUT ROWID,
 STRICT

""",
    """CREATE TABLE document (
    document INTEGER NOT NULL,
    kind TEXT NOT NULL,
    number TEXT NOT NULL,
    day TEXT NOT NULL,
    title TEXT NOT NULL,
    replaces INTEGER,
    file_title TEXT NOT NULL,
    media_type TEXT NOT NULL,
    account_id INTEGER NOT NULL,
    seconds INTEGER NOT NULL,
    "offset" INTEGER NOT NULL,
    withdrawn_by INTEGER,
    withdrawn_at INTEGER,
    withdrawn_offset INTEGER,
    reason TEXT NOT NULL,
    content TEXT NOT NULL,
    CONSTRAINT pk_document PRIMARY KEY (document)
)
 STRICT

""",
    """CREATE TABLE document_export (
    clock INTEGER NOT NULL,
    content_hash TEXT NOT NULL,
    document INTEGER,
    guide TEXT NOT NULL,
    purpose TEXT NOT NULL,
    account_id INTEGER NOT NULL,
    seconds INTEGER NOT NULL,
    "offset" INTEGER NOT NULL,
    CONSTRAINT pk_document_export PRIMARY KEY (clock, content_hash)
)
 WITHOUT ROWID,
 STRICT

""",
    """CREATE TABLE notice_remark (
    remark INTEGER NOT NULL,
    notice INTEGER NOT NULL,
    text TEXT NOT NULL,
    is_withdrawn INTEGER NOT NULL,
    account_id INTEGER NOT NULL,
    seconds INTEGER NOT NULL,
    "offset" INTEGER NOT NULL,
    CONSTRAINT pk_notice_remark PRIMARY KEY (remark)
)
 STRICT

""",
    """CREATE TABLE proposal (
    proposal INTEGER NOT NULL,
    text TEXT NOT NULL,
    is_withdrawn INTEGER NOT NULL,
    account_id INTEGER NOT NULL,
    seconds INTEGER NOT NULL,
    "offset" INTEGER NOT NULL,
    CONSTRAINT pk_proposal PRIMARY KEY (proposal)
)
 STRICT

""",
    """CREATE TABLE class_group (
    class_group_id INTEGER NOT NULL,
    year_id INTEGER NOT NULL,
    title TEXT NOT NULL,
    class_code TEXT NOT NULL,
    grade_level INTEGER NOT NULL,
    CONSTRAINT pk_class_group PRIMARY KEY (class_group_id)
)
 STRICT

""",
    """CREATE TABLE homeroom (
    class_group_id INTEGER NOT NULL,
    starts TEXT NOT NULL,
    staff_id INTEGER NOT NULL,
    CONSTRAINT pk_homeroom PRIMARY KEY (class_group_id, starts)
)
 WITHOUT ROWID,
 STRICT

""",
    """CREATE TABLE student (
    student_id INTEGER NOT NULL,
    surname TEXT NOT NULL,
    given_name TEXT NOT NULL,
    patronymic TEXT NOT NULL,
    birth_date TEXT,
    CONSTRAINT pk_student PRIMARY KEY (student_id)
)
 STRICT

""",
    """CREATE TABLE enrollment (
    class_group_id INTEGER NOT NULL,
    student_id INTEGER NOT NULL,
    starts TEXT NOT NULL,
    ends TEXT,
    joined_order TEXT NOT NULL,
    left_order TEXT NOT NULL,
    number INTEGER NOT NULL,
    CONSTRAINT pk_enrollment PRIMARY KEY (class_group_id, student_id, starts)
)
 WITHOUT ROWID,
 STRICT

""",
    """CREATE TABLE subgroup (
    subgroup_id INTEGER NOT NULL,
    class_group_id INTEGER NOT NULL,
    subject_id INTEGER NOT NULL,
    title TEXT NOT NULL,
    CONSTRAINT pk_subgroup PRIMARY KEY (subgroup_id)
)
 STRICT

""",
    """CREATE TABLE subgroup_member (
    subgroup_id INTEGER NOT NULL,
    student_id INTEGER NOT NULL,
    starts TEXT NOT NULL,
    ends TEXT,
    CONSTRAINT pk_subgroup_member PRIMARY KEY (subgroup_id, student_id, starts)
)
 WITHOUT ROWID,
 STRICT

""",
    """CREATE TABLE course (
    course_id INTEGER NOT NULL,
    class_group_id INTEGER NOT NULL,
    subject_id INTEGER NOT NULL,
    subgroup_id INTEGER,
    weekly_hours INTEGER NOT NULL,
    CONSTRAINT pk_course PRIMARY KEY (course_id)
)
 STRICT

""",
    """CREATE TABLE course_teacher (
    course_id INTEGER NOT NULL,
    staff_id INTEGER NOT NULL,
    starts TEXT NOT NULL,
    ends TEXT,
    CONSTRAINT pk_course_teacher PRIMARY KEY (course_id, staff_id, starts)
)
 WITHOUT ROWID,
 STRICT

""",
    """CREATE TABLE timetable_slot (
    slot_id INTEGER NOT NULL,
    course_id INTEGER NOT NULL,
    weekday INTEGER NOT NULL,
    bell INTEGER NOT NULL,
    week_kind INTEGER NOT NULL,
    room TEXT NOT NULL,
    starts TEXT NOT NULL,
    ends TEXT,
    CONSTRAINT pk_timetable_slot PRIMARY KEY (slot_id)
)
 STRICT

""",
    """CREATE TABLE plan_hour (
    course_id INTEGER NOT NULL,
    number INTEGER NOT NULL,
    section TEXT NOT NULL,
    topic TEXT NOT NULL,
    homework TEXT NOT NULL,
    work_kind TEXT NOT NULL,
    CONSTRAINT pk_plan_hour PRIMARY KEY (course_id, number)
)
 WITHOUT ROWID,
 STRICT

""",
    """CREATE TABLE control_page (
    act INTEGER NOT NULL,
    course_id INTEGER NOT NULL,
    staff_id INTEGER NOT NULL,
    checks TEXT NOT NULL,
    CONSTRAINT pk_control_page PRIMARY KEY (act, course_id, staff_id)
)
 WITHOUT ROWID,
 STRICT

""",
    """CREATE TABLE control_told (
    act INTEGER NOT NULL,
    staff_id INTEGER NOT NULL,
    note INTEGER NOT NULL,
    CONSTRAINT pk_control_told PRIMARY KEY (act, staff_id)
)
 WITHOUT ROWID,
 STRICT

""",
    """CREATE TABLE control_plan (
    plan_entry INTEGER NOT NULL,
    due TEXT NOT NULL,
    target TEXT NOT NULL,
    kind TEXT NOT NULL,
    staff_id INTEGER NOT NULL,
    account_id INTEGER NOT NULL,
    CONSTRAINT pk_control_plan PRIMARY KEY (plan_entry)
)
 STRICT

""",
    """CREATE TABLE paper_comparison (
    course_id INTEGER NOT NULL,
    period_id INTEGER NOT NULL,
    account_id INTEGER NOT NULL,
    day TEXT NOT NULL,
    mismatch TEXT NOT NULL,
    CONSTRAINT pk_paper_comparison PRIMARY KEY (course_id, period_id, account_id)
)
 WITHOUT ROWID,
 STRICT

""",
    """CREATE TABLE carrier (
    carrier TEXT NOT NULL,
    label TEXT NOT NULL,
    staff_id INTEGER,
    given_on TEXT,
    returned_on TEXT,
    lost_on TEXT,
    circumstances TEXT NOT NULL,
    has_backup INTEGER NOT NULL,
    CONSTRAINT pk_carrier PRIMARY KEY (carrier)
)
 WITHOUT ROWID,
 STRICT

""",
    """CREATE TABLE archive_confirmation (
    class_group_id INTEGER NOT NULL,
    number INTEGER NOT NULL,
    carrier TEXT NOT NULL,
    account_id INTEGER NOT NULL,
    seconds INTEGER NOT NULL,
    "offset" INTEGER NOT NULL,
    CONSTRAINT pk_archive_confirmation PRIMARY KEY (class_group_id, number, carrier)
)
 WITHOUT ROWID,
 STRICT

""",
    """CREATE TABLE archive_copy (
    class_group_id INTEGER NOT NULL,
    number INTEGER NOT NULL,
    carrier TEXT NOT NULL,
    manifest_hash TEXT NOT NULL,
    account_id INTEGER NOT NULL,
    seconds INTEGER NOT NULL,
    "offset" INTEGER NOT NULL,
    CONSTRAINT pk_archive_copy PRIMARY KEY (class_group_id, number, carrier)
)
 WITHOUT ROWID,
 STRICT

""",
    """CREATE TABLE archive_acceptance (
    class_group_id INTEGER NOT NULL,
    number INTEGER NOT NULL,
    manifest_hash TEXT NOT NULL,
    receipt TEXT NOT NULL,
    account_id INTEGER NOT NULL,
    seconds INTEGER NOT NULL,
    "offset" INTEGER NOT NULL,
    CONSTRAINT pk_archive_acceptance PRIMARY KEY (class_group_id, number)
)
 WITHOUT ROWID,
 STRICT

""",
    """CREATE TABLE drill (
    clock INTEGER NOT NULL,
    class_group_id INTEGER NOT NULL,
    number INTEGER NOT NULL,
    differences INTEGER NOT NULL,
    account_id INTEGER NOT NULL,
    seconds INTEGER NOT NULL,
    "offset" INTEGER NOT NULL,
    CONSTRAINT pk_drill PRIMARY KEY (clock)
)
 STRICT

""",
    """CREATE TABLE archive_recheck (
    class_group_id INTEGER NOT NULL,
    number INTEGER NOT NULL,
    carrier TEXT NOT NULL,
    clock INTEGER NOT NULL,
    outcome TEXT NOT NULL,
    account_id INTEGER NOT NULL,
    seconds INTEGER NOT NULL,
    "offset" INTEGER NOT NULL,
    CONSTRAINT pk_archive_recheck PRIMARY KEY (class_group_id, number, carrier, clock)
)
 WITHOUT ROWID,
 STRICT

""",
    """CREATE TABLE backup (
    clock INTEGER NOT NULL,
    file_name TEXT NOT NULL,
    place TEXT NOT NULL,
    content_hash TEXT NOT NULL,
    account_id INTEGER NOT NULL,
    seconds INTEGER NOT NULL,
    "offset" INTEGER NOT NULL,
    CONSTRAINT pk_backup PRIMARY KEY (clock)
)
 STRICT

""",
    """CREATE TABLE checkpoint (
    device INTEGER NOT NULL,
    number INTEGER NOT NULL,
    text TEXT NOT NULL,
    account_id INTEGER NOT NULL,
    seconds INTEGER NOT NULL,
    "offset" INTEGER NOT NULL,
    CONSTRAINT pk_checkpoint PRIMARY KEY (device, number)
)
 WITHOUT ROWID,
 STRICT

""",
    """CREATE TABLE restore (
    clock INTEGER NOT NULL,
    source TEXT NOT NULL,
    second_account INTEGER NOT NULL,
    differences INTEGER NOT NULL,
    account_id INTEGER NOT NULL,
    seconds INTEGER NOT NULL,
    "offset" INTEGER NOT NULL,
    CONSTRAINT pk_restore PRIMARY KEY (clock)
)
 STRICT

""",
    """CREATE TABLE recovery_use (
    clock INTEGER NOT NULL,
    purpose TEXT NOT NULL,
    account_id INTEGER NOT NULL,
    seconds INTEGER NOT NULL,
    "offset" INTEGER NOT NULL,
    CONSTRAINT pk_recovery_use PRIMARY KEY (clock)
)
 STRICT

""",
    """CREATE TABLE recovery_change (
    new_root TEXT NOT NULL,
    old_root TEXT NOT NULL,
    old_signature TEXT NOT NULL,
    new_signature TEXT NOT NULL,
    account_id INTEGER NOT NULL,
    seconds INTEGER NOT NULL,
    "offset" INTEGER NOT NULL,
    CONSTRAINT pk_recovery_change PRIMARY KEY (new_root)
)
 WITHOUT ROWID,
 STRICT

""",
    """CREATE TABLE stored_volume (
    content_hash TEXT NOT NULL,
    sheets INTEGER NOT NULL,
    place TEXT NOT NULL,
    act TEXT NOT NULL,
    account_id INTEGER NOT NULL,
    seconds INTEGER NOT NULL,
    "offset" INTEGER NOT NULL,
    CONSTRAINT pk_stored_volume PRIMARY KEY (content_hash)
)
 WITHOUT ROWID,
 STRICT

""",
    """CREATE TABLE printout_check (
    clock INTEGER NOT NULL,
    print_code TEXT NOT NULL,
    outcome TEXT NOT NULL,
    account_id INTEGER NOT NULL,
    seconds INTEGER NOT NULL,
    "offset" INTEGER NOT NULL,
    CONSTRAINT pk_printout_check PRIMARY KEY (clock)
)
 STRICT

""",
    """CREATE TABLE printed_document (
    clock INTEGER NOT NULL,
    kind TEXT NOT NULL,
    sheets INTEGER NOT NULL,
    content_hash TEXT NOT NULL,
    account_id INTEGER NOT NULL,
    seconds INTEGER NOT NULL,
    "offset" INTEGER NOT NULL,
    CONSTRAINT pk_printed_document PRIMARY KEY (clock)
)
 STRICT

""",
    """CREATE TABLE kept_report (
    clock INTEGER NOT NULL,
    content_hash TEXT NOT NULL,
    content TEXT NOT NULL,
    CONSTRAINT pk_kept_report PRIMARY KEY (clock)
)
 STRICT

""",
    """CREATE TABLE control_act (
    act INTEGER NOT NULL,
    duty TEXT NOT NULL,
    class_group_id INTEGER,
    day TEXT NOT NULL,
    outcome TEXT NOT NULL,
    starts TEXT,
    ends TEXT,
    plan_entry INTEGER,
    is_withdrawn INTEGER NOT NULL,
    account_id INTEGER NOT NULL,
    seconds INTEGER NOT NULL,
    "offset" INTEGER NOT NULL,
    CONSTRAINT pk_control_act PRIMARY KEY (act)
)
 STRICT

""",
    """CREATE TABLE guardian (
    guardian INTEGER NOT NULL,
    student_id INTEGER NOT NULL,
    surname TEXT NOT NULL,
    given_name TEXT NOT NULL,
    patronymic TEXT NOT NULL,
    kinship TEXT NOT NULL,
    phone TEXT NOT NULL,
    address TEXT NOT NULL,
    CONSTRAINT pk_guardian PRIMARY KEY (guardian)
)
 STRICT

""",
    """CREATE TABLE delivery (
    guardian INTEGER NOT NULL,
    delivery TEXT NOT NULL,
    is_opted_out INTEGER NOT NULL,
    source TEXT NOT NULL,
    declared TEXT NOT NULL,
    CONSTRAINT pk_delivery PRIMARY KEY (guardian)
)
 STRICT

""",
    """CREATE TABLE student_card (
    student_id INTEGER NOT NULL,
    file_number TEXT NOT NULL,
    address TEXT NOT NULL,
    phone TEXT NOT NULL,
    sex TEXT NOT NULL,
    CONSTRAINT pk_student_card PRIMARY KEY (student_id)
)
 STRICT

""",
    """CREATE TABLE card_check (
    student_id INTEGER NOT NULL,
    day TEXT NOT NULL,
    account_id INTEGER NOT NULL,
    CONSTRAINT pk_card_check PRIMARY KEY (student_id)
)
 STRICT

""",
    """CREATE TABLE card_source (
    student_id INTEGER NOT NULL,
    guardian INTEGER NOT NULL,
    source TEXT NOT NULL,
    day TEXT NOT NULL,
    account_id INTEGER NOT NULL,
    CONSTRAINT pk_card_source PRIMARY KEY (student_id, guardian)
)
 WITHOUT ROWID,
 STRICT

""",
    """CREATE TABLE absence_reason (
    absence INTEGER NOT NULL,
    student_id INTEGER NOT NULL,
    class_group_id INTEGER NOT NULL,
    starts TEXT NOT NULL,
    ends TEXT NOT NULL,
    status TEXT NOT NULL,
    document TEXT NOT NULL,
    lesson_id INTEGER,
    account_id INTEGER NOT NULL,
    CONSTRAINT pk_absence_reason PRIMARY KEY (absence)
)
 STRICT

""",
    """CREATE TABLE week_check (
    class_group_id INTEGER NOT NULL,
    week TEXT NOT NULL,
    account_id INTEGER NOT NULL,
    seconds INTEGER NOT NULL,
    "offset" INTEGER NOT NULL,
    CONSTRAINT pk_week_check PRIMARY KEY (class_group_id, week)
)
 WITHOUT ROWID,
 STRICT

""",
    """CREATE TABLE leaving_reason (
    class_group_id INTEGER NOT NULL,
    student_id INTEGER NOT NULL,
    day TEXT NOT NULL,
    reason TEXT NOT NULL,
    CONSTRAINT pk_leaving_reason PRIMARY KEY (class_group_id, student_id, day)
)
 WITHOUT ROWID,
 STRICT

""",
    """CREATE TABLE list_check (
    class_group_id INTEGER NOT NULL,
    day TEXT NOT NULL,
    account_id INTEGER NOT NULL,
    CONSTRAINT pk_list_check PRIMARY KEY (class_group_id, day)
)
 WITHOUT ROWID,
 STRICT

""",
    """CREATE TABLE consent (
    student_id INTEGER NOT NULL,
    paper TEXT NOT NULL,
    day TEXT NOT NULL,
    is_received INTEGER NOT NULL,
    account_id INTEGER NOT NULL,
    CONSTRAINT pk_consent PRIMARY KEY (student_id, paper)
)
 WITHOUT ROWID,
 STRICT

""",
    """CREATE TABLE message (
    message INTEGER NOT NULL,
    student_id INTEGER NOT NULL,
    kind TEXT NOT NULL,
    text TEXT NOT NULL,
    is_withdrawn INTEGER NOT NULL,
    account_id INTEGER NOT NULL,
    seconds INTEGER NOT NULL,
    "offset" INTEGER NOT NULL,
    CONSTRAINT pk_message PRIMARY KEY (message)
)
 STRICT

""",
    """CREATE TABLE letter (
    letter INTEGER NOT NULL,
    student_id INTEGER NOT NULL,
    occasion TEXT NOT NULL,
    way TEXT NOT NULL,
    text TEXT NOT NULL,
    day TEXT NOT NULL,
    answered_on TEXT,
    answer TEXT NOT NULL,
    account_id INTEGER NOT NULL,
    seconds INTEGER NOT NULL,
    "offset" INTEGER NOT NULL,
    CONSTRAINT pk_letter PRIMARY KEY (letter)
)
 STRICT

""",
    """CREATE TABLE portfolio_item (
    portfolio_item INTEGER NOT NULL,
    student_id INTEGER,
    staff_id INTEGER,
    day TEXT NOT NULL,
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    level TEXT NOT NULL,
    result TEXT NOT NULL,
    file_title TEXT NOT NULL,
    media_type TEXT NOT NULL,
    content TEXT NOT NULL,
    account_id INTEGER NOT NULL,
    CONSTRAINT pk_portfolio_item PRIMARY KEY (portfolio_item)
)
 STRICT

""",
    """CREATE TABLE notice (
    notice INTEGER NOT NULL,
    audience TEXT NOT NULL,
    text TEXT NOT NULL,
    starts TEXT NOT NULL,
    ends TEXT NOT NULL,
    kind TEXT NOT NULL,
    class_group_id INTEGER,
    held_on TEXT,
    at TEXT NOT NULL,
    place TEXT NOT NULL,
    is_withdrawn INTEGER NOT NULL,
    account_id INTEGER NOT NULL,
    seconds INTEGER NOT NULL,
    "offset" INTEGER NOT NULL,
    CONSTRAINT pk_notice PRIMARY KEY (notice)
)
 STRICT

""",
    """CREATE TABLE note (
    note INTEGER NOT NULL,
    staff_id INTEGER NOT NULL,
    lesson_id INTEGER,
    student_id INTEGER,
    text TEXT NOT NULL,
    edition TEXT,
    read_at INTEGER,
    account_id INTEGER NOT NULL,
    seconds INTEGER NOT NULL,
    "offset" INTEGER NOT NULL,
    CONSTRAINT pk_note PRIMARY KEY (note)
)
 STRICT

""",
    """CREATE TABLE duty_order (
    duty INTEGER NOT NULL,
    staff_id INTEGER NOT NULL,
    role TEXT NOT NULL,
    starts TEXT NOT NULL,
    ends TEXT,
    school_order TEXT NOT NULL,
    order_date TEXT NOT NULL,
    account_id INTEGER NOT NULL,
    CONSTRAINT pk_duty_order PRIMARY KEY (duty)
)
 STRICT

""",
    """CREATE TABLE data_power (
    staff_id INTEGER NOT NULL,
    starts TEXT NOT NULL,
    powers TEXT NOT NULL,
    school_order TEXT NOT NULL,
    order_date TEXT NOT NULL,
    account_id INTEGER NOT NULL,
    CONSTRAINT pk_data_power PRIMARY KEY (staff_id, starts)
)
 WITHOUT ROWID,
 STRICT

""",
    """CREATE TABLE undertaking (
    staff_id INTEGER NOT NULL,
    day TEXT NOT NULL,
    account_id INTEGER NOT NULL,
    CONSTRAINT pk_undertaking PRIMARY KEY (staff_id)
)
 STRICT

""",
    """CREATE TABLE staff_move (
    move INTEGER NOT NULL,
    staff_id INTEGER NOT NULL,
    kind TEXT NOT NULL,
    day TEXT NOT NULL,
    school_order TEXT NOT NULL,
    remark TEXT NOT NULL,
    account_id INTEGER NOT NULL,
    CONSTRAINT pk_staff_move PRIMARY KEY (move)
)
 STRICT

""",
    """CREATE TABLE admitted_workstation (
    device INTEGER NOT NULL,
    clock INTEGER NOT NULL,
    dismissed_at INTEGER,
    CONSTRAINT pk_admitted_workstation PRIMARY KEY (device)
)
 WITHOUT ROWID,
 STRICT

""",
    """CREATE TABLE seen_feed (
    device INTEGER NOT NULL,
    feed INTEGER NOT NULL,
    sequence INTEGER NOT NULL,
    CONSTRAINT pk_seen_feed PRIMARY KEY (device, feed)
)
 WITHOUT ROWID,
 STRICT

""",
    """CREATE TABLE made_bundle (
    device INTEGER NOT NULL,
    number INTEGER NOT NULL,
    entries INTEGER NOT NULL,
    file_name TEXT NOT NULL,
    account_id INTEGER NOT NULL,
    seconds INTEGER NOT NULL,
    "offset" INTEGER NOT NULL,
    CONSTRAINT pk_made_bundle PRIMARY KEY (device, number)
)
 WITHOUT ROWID,
 STRICT

""",
    """CREATE TABLE taken_bundle (
    device INTEGER NOT NULL,
    sender INTEGER NOT NULL,
    number INTEGER NOT NULL,
    account_id INTEGER NOT NULL,
    seconds INTEGER NOT NULL,
    "offset" INTEGER NOT NULL,
    CONSTRAINT pk_taken_bundle PRIMARY KEY (device, sender, number)
)
 WITHOUT ROWID,
 STRICT

""",
    """CREATE TABLE written_value (
    kind TEXT NOT NULL,
    record_id INTEGER NOT NULL,
    student_id INTEGER NOT NULL,
    place INTEGER NOT NULL,
    feed INTEGER NOT NULL,
    sequence INTEGER NOT NULL,
    clock INTEGER NOT NULL,
    value TEXT NOT NULL,
    account_id INTEGER NOT NULL,
    seconds INTEGER NOT NULL,
    "offset" INTEGER NOT NULL,
    CONSTRAINT pk_written_value PRIMARY KEY (kind, record_id, student_id, place, feed)
)
 WITHOUT ROWID,
 STRICT

""",
    """CREATE TABLE open_conflict (
    kind TEXT NOT NULL,
    record_id INTEGER NOT NULL,
    student_id INTEGER NOT NULL,
    place INTEGER NOT NULL,
    CONSTRAINT pk_open_conflict PRIMARY KEY (kind, record_id, student_id, place)
)
 WITHOUT ROWID,
 STRICT

""",
    """CREATE TABLE lesson (
    lesson_id INTEGER NOT NULL,
    course_id INTEGER NOT NULL,
    day TEXT NOT NULL,
    bell INTEGER NOT NULL,
    standing INTEGER NOT NULL,
    substitute_id INTEGER,
    topic TEXT NOT NULL,
    plan_hour INTEGER NOT NULL,
    homework TEXT NOT NULL,
    is_homework_none INTEGER NOT NULL,
    work_kind TEXT NOT NULL,
    second_kind TEXT NOT NULL,
    recorded_at INTEGER,
    completed_at INTEGER,
    completed_by INTEGER,
    CONSTRAINT pk_lesson PRIMARY KEY (lesson_id)
)
 STRICT

""",
    """CREATE TABLE mark (
    lesson_id INTEGER NOT NULL,
    student_id INTEGER NOT NULL,
    place INTEGER NOT NULL,
    value TEXT NOT NULL,
    seconds INTEGER NOT NULL,
    CONSTRAINT pk_mark PRIMARY KEY (lesson_id, student_id, place)
)
 WITHOUT ROWID,
 STRICT

""",
    """CREATE TABLE attendance (
    lesson_id INTEGER NOT NULL,
    student_id INTEGER NOT NULL,
    status TEXT NOT NULL,
    late_minutes INTEGER NOT NULL,
    seconds INTEGER NOT NULL,
    CONSTRAINT pk_attendance PRIMARY KEY (lesson_id, student_id)
)
 WITHOUT ROWID,
 STRICT

""",
    """CREATE TABLE correction (
    lesson_id INTEGER NOT NULL,
    student_id INTEGER NOT NULL,
    clock INTEGER NOT NULL,
    place INTEGER NOT NULL,
    old TEXT NOT NULL,
    new TEXT NOT NULL,
    account_id INTEGER NOT NULL,
    seconds INTEGER NOT NULL,
    "offset" INTEGER NOT NULL,
    CONSTRAINT pk_correction PRIMARY KEY (lesson_id, student_id, clock, place)
)
 WITHOUT ROWID,
 STRICT

""",
    """CREATE TABLE period_mark (
    course_id INTEGER NOT NULL,
    period_id INTEGER NOT NULL,
    student_id INTEGER NOT NULL,
    value TEXT NOT NULL,
    account_id INTEGER NOT NULL,
    seconds INTEGER NOT NULL,
    "offset" INTEGER NOT NULL,
    CONSTRAINT pk_period_mark PRIMARY KEY (course_id, period_id, student_id)
)
 WITHOUT ROWID,
 STRICT

""",
    """CREATE TABLE closed_period (
    class_group_id INTEGER NOT NULL,
    period_id INTEGER NOT NULL,
    seconds INTEGER NOT NULL,
    CONSTRAINT pk_closed_period PRIMARY KEY (class_group_id, period_id)
)
 WITHOUT ROWID,
 STRICT

""",
    """CREATE TABLE archive (
    class_group_id INTEGER NOT NULL,
    number INTEGER NOT NULL,
    week TEXT NOT NULL,
    manifest_hash TEXT NOT NULL,
    file_name TEXT NOT NULL,
    carrier TEXT NOT NULL,
    account_id INTEGER NOT NULL,
    seconds INTEGER NOT NULL,
    "offset" INTEGER NOT NULL,
    CONSTRAINT pk_archive PRIMARY KEY (class_group_id, number)
)
 WITHOUT ROWID,
 STRICT

""",
    """CREATE TABLE printed_volume (
    class_group_id INTEGER NOT NULL,
    period_id INTEGER NOT NULL,
    content_hash TEXT NOT NULL,
    manifest_hash TEXT NOT NULL,
    sheets INTEGER NOT NULL,
    form TEXT NOT NULL,
    part INTEGER NOT NULL,
    parts INTEGER NOT NULL,
    options TEXT NOT NULL,
    sheet_codes TEXT NOT NULL,
    account_id INTEGER NOT NULL,
    seconds INTEGER NOT NULL,
    "offset" INTEGER NOT NULL,
    CONSTRAINT pk_printed_volume PRIMARY KEY (class_group_id, period_id, content_hash)
)
 WITHOUT ROWID,
 STRICT

""",
    """CREATE TABLE feed (
    number INTEGER NOT NULL,
    feed_id INTEGER NOT NULL,
    scope TEXT NOT NULL,
    class_group_id INTEGER,
    CONSTRAINT pk_feed PRIMARY KEY (number),
    CONSTRAINT uq_feed_feed_id UNIQUE (feed_id)
)
 STRICT

""",
    """CREATE TABLE log_entry (
    feed INTEGER NOT NULL,
    sequence INTEGER NOT NULL,
    header TEXT NOT NULL,
    signature BLOB NOT NULL,
    CONSTRAINT pk_log_entry PRIMARY KEY (feed, sequence)
)
 WITHOUT ROWID,
 STRICT

""",
    """CREATE TABLE log_payload (
    feed INTEGER NOT NULL,
    sequence INTEGER NOT NULL,
    salt BLOB NOT NULL,
    payload TEXT NOT NULL,
    CONSTRAINT pk_log_payload PRIMARY KEY (feed, sequence)
)
 WITHOUT ROWID,
 STRICT

""",
    """CREATE TABLE local_fact (
    name TEXT NOT NULL,
    value INTEGER NOT NULL,
    CONSTRAINT pk_local_fact PRIMARY KEY (name)
)
 STRICT

""",
    """CREATE TABLE school (
    number INTEGER NOT NULL,
    name TEXT NOT NULL,
    school_code TEXT NOT NULL,
    city TEXT NOT NULL,
    is_training INTEGER NOT NULL,
    CONSTRAINT pk_school PRIMARY KEY (number)
)
 STRICT

""",
    """CREATE TABLE regulation (
    valid_from TEXT NOT NULL,
    body TEXT NOT NULL,
    protocol_number TEXT NOT NULL,
    protocol_date TEXT,
    order_number TEXT NOT NULL,
    order_date TEXT,
    account_id INTEGER NOT NULL,
    seconds INTEGER NOT NULL,
    "offset" INTEGER NOT NULL,
    CONSTRAINT pk_regulation PRIMARY KEY (valid_from)
)
 STRICT

""",
    """CREATE TABLE rule_proposal (
    "key" TEXT NOT NULL,
    body TEXT NOT NULL,
    account_id INTEGER NOT NULL,
    seconds INTEGER NOT NULL,
    "offset" INTEGER NOT NULL,
    CONSTRAINT pk_rule_proposal PRIMARY KEY ("key")
)
 WITHOUT ROWID,
 STRICT

""",
    """CREATE TABLE school_year (
    year_id INTEGER NOT NULL,
    title TEXT NOT NULL,
    starts TEXT NOT NULL,
    ends TEXT NOT NULL,
    CONSTRAINT pk_school_year PRIMARY KEY (year_id)
)
 STRICT

""",
    """CREATE TABLE grading_period (
    period_id INTEGER NOT NULL,
    year_id INTEGER NOT NULL,
    kind TEXT NOT NULL,
    number INTEGER NOT NULL,
    starts TEXT NOT NULL,
    ends TEXT NOT NULL,
    CONSTRAINT pk_grading_period PRIMARY KEY (period_id)
)
 STRICT

""",
    """CREATE TABLE holiday (
    year_id INTEGER NOT NULL,
    starts TEXT NOT NULL,
    ends TEXT NOT NULL,
    title TEXT NOT NULL,
    CONSTRAINT pk_holiday PRIMARY KEY (year_id, starts)
)
 WITHOUT ROWID,
 STRICT

""",
    """CREATE TABLE bell_period (
    number INTEGER NOT NULL,
    since TEXT NOT NULL,
    starts TEXT NOT NULL,
    ends TEXT NOT NULL,
    CONSTRAINT pk_bell_period PRIMARY KEY (number, since)
)
 WITHOUT ROWID,
 STRICT

""",
    """CREATE TABLE subject (
    subject_id INTEGER NOT NULL,
    title TEXT NOT NULL,
    short_title TEXT NOT NULL,
    position INTEGER NOT NULL,
    CONSTRAINT pk_subject PRIMARY KEY (subject_id)
)
 STRICT

""",
    """CREATE TABLE staff_member (
    staff_id INTEGER NOT NULL,
    surname TEXT NOT NULL,
    given_name TEXT NOT NULL,
    patronymic TEXT NOT NULL,
    CONSTRAINT pk_staff_member PRIMARY KEY (staff_id)
)
 STRICT

""",
    """CREATE TABLE workstation (
    device INTEGER NOT NULL,
    title TEXT NOT NULL,
    room TEXT NOT NULL,
    CONSTRAINT pk_workstation PRIMARY KEY (device)
)
 STRICT

""",
    """CREATE TABLE account (
    account_id INTEGER NOT NULL,
    staff_id INTEGER NOT NULL,
    handle TEXT NOT NULL,
    public_key TEXT NOT NULL,
    recipient TEXT NOT NULL,
    closed_on TEXT,
    CONSTRAINT pk_account PRIMARY KEY (account_id)
)
 STRICT

""",
    """CREATE TABLE certificate (
    account_id INTEGER NOT NULL,
    number INTEGER NOT NULL,
    certificate TEXT NOT NULL,
    CONSTRAINT pk_certificate PRIMARY KEY (account_id, number)
)
 WITHOUT ROWID,
 STRICT

""",
    """CREATE TABLE role_grant (
    account_id INTEGER NOT NULL,
    role TEXT NOT NULL,
    starts TEXT NOT NULL,
    ends TEXT,
    school_order TEXT NOT NULL,
    order_date TEXT,
    counted_until TEXT,
    CONSTRAINT pk_role_grant PRIMARY KEY (account_id, role, starts)
)
 WITHOUT ROWID,
 STRICT

""",
    """CREATE TABLE mark_comment (
    lesson_id INTEGER NOT NULL,
    student_id INTEGER NOT NULL,
    comment TEXT NOT NULL,
    account_id INTEGER NOT NULL,
    CONSTRAINT pk_mark_comment PRIMARY KEY (lesson_id, student_id)
)
 WITHOUT ROWID,
 STRICT

""",
    """CREATE TABLE lesson_move (
    lesson_id INTEGER NOT NULL,
    held_as INTEGER NOT NULL,
    CONSTRAINT pk_lesson_move PRIMARY KEY (lesson_id)
)
 STRICT

""",
    """CREATE TABLE lesson_join (
    lesson_id INTEGER NOT NULL,
    joined_to INTEGER NOT NULL,
    CONSTRAINT pk_lesson_join PRIMARY KEY (lesson_id)
)
 STRICT

""",
    """CREATE TABLE remote_lesson (
    lesson_id INTEGER NOT NULL,
    CONSTRAINT pk_remote_lesson PRIMARY KEY (lesson_id)
)
 STRICT

""",
    """CREATE TABLE safety_instruction (
    lesson_id INTEGER NOT NULL,
    instruction TEXT NOT NULL,
    account_id INTEGER NOT NULL,
    CONSTRAINT pk_safety_instruction PRIMARY KEY (lesson_id)
)
 STRICT

""",
    """CREATE TABLE late_entry_reason (
    lesson_id INTEGER NOT NULL,
    reason TEXT NOT NULL,
    account_id INTEGER NOT NULL,
    CONSTRAINT pk_late_entry_reason PRIMARY KEY (lesson_id)
)
 STRICT

""",
    """CREATE TABLE rejected_suggestion (
    lesson_id INTEGER NOT NULL,
    student_id INTEGER NOT NULL,
    CONSTRAINT pk_rejected_suggestion PRIMARY KEY (lesson_id, student_id)
)
 WITHOUT ROWID,
 STRICT

""",
    """CREATE TABLE attachment (
    attachment INTEGER NOT NULL,
    lesson_id INTEGER NOT NULL,
    title TEXT NOT NULL,
    media_type TEXT NOT NULL,
    content TEXT NOT NULL,
    account_id INTEGER NOT NULL,
    CONSTRAINT pk_attachment PRIMARY KEY (attachment)
)
 STRICT

""",
    """CREATE TABLE planned_work (
    work INTEGER NOT NULL,
    course_id INTEGER NOT NULL,
    day TEXT NOT NULL,
    work_kind TEXT NOT NULL,
    topic TEXT NOT NULL,
    maximum INTEGER NOT NULL,
    tasks TEXT NOT NULL,
    account_id INTEGER NOT NULL,
    CONSTRAINT pk_planned_work PRIMARY KEY (work)
)
 STRICT

""",
    """CREATE TABLE work_result (
    work INTEGER NOT NULL,
    student_id INTEGER NOT NULL,
    points INTEGER NOT NULL,
    account_id INTEGER NOT NULL,
    CONSTRAINT pk_work_result PRIMARY KEY (work, student_id)
)
 WITHOUT ROWID,
 STRICT

""",
    """CREATE TABLE kept_work (
    kept_work INTEGER NOT NULL,
    subject_id INTEGER NOT NULL,
    grade_level INTEGER NOT NULL,
    work_kind TEXT NOT NULL,
    topic TEXT NOT NULL,
    maximum INTEGER NOT NULL,
    tasks TEXT NOT NULL,
    file_title TEXT NOT NULL,
    media_type TEXT NOT NULL,
    content TEXT NOT NULL,
    account_id INTEGER NOT NULL,
    CONSTRAINT pk_kept_work PRIMARY KEY (kept_work)
)
 STRICT

""",
    """CREATE TABLE curriculum (
    class_group_id INTEGER NOT NULL,
    subject_id INTEGER NOT NULL,
    weekly_hours INTEGER NOT NULL,
    yearly_hours INTEGER NOT NULL,
    CONSTRAINT pk_curriculum PRIMARY KEY (class_group_id, subject_id)
)
 WITHOUT ROWID,
 STRICT

""",
    """CREATE TABLE ready_plan (
    course_id INTEGER NOT NULL,
    account_id INTEGER NOT NULL,
    seconds INTEGER NOT NULL,
    "offset" INTEGER NOT NULL,
    CONSTRAINT pk_ready_plan PRIMARY KEY (course_id)
)
 STRICT

""",
    """CREATE TABLE exemption (
    student_id INTEGER NOT NULL,
    starts TEXT NOT NULL,
    ends TEXT NOT NULL,
    document TEXT NOT NULL,
    account_id INTEGER NOT NULL,
    CONSTRAINT pk_exemption PRIMARY KEY (student_id, starts)
)
 WITHOUT ROWID,
 STRICT

""",
    """CREATE TABLE correction_allowed (
    course_id INTEGER NOT NULL,
    staff_id INTEGER NOT NULL,
    starts TEXT NOT NULL,
    ends TEXT NOT NULL,
    reason TEXT NOT NULL,
    account_id INTEGER NOT NULL,
    CONSTRAINT pk_correction_allowed PRIMARY KEY (course_id, staff_id, starts)
)
 WITHOUT ROWID,
 STRICT

""",
    """CREATE TABLE period_due (
    period_id INTEGER NOT NULL,
    due TEXT NOT NULL,
    school_order TEXT NOT NULL,
    CONSTRAINT pk_period_due PRIMARY KEY (period_id)
)
 STRICT

""",
    """CREATE TABLE mark_reason (
    course_id INTEGER NOT NULL,
    lesson_id INTEGER NOT NULL,
    period_id INTEGER NOT NULL,
    student_id INTEGER NOT NULL,
    reason TEXT NOT NULL,
    account_id INTEGER NOT NULL,
    CONSTRAINT pk_mark_reason PRIMARY KEY (course_id, lesson_id, period_id, student_id)
)
 WITHOUT ROWID,
 STRICT

""",
    """CREATE TABLE year_part (
    part TEXT NOT NULL,
    body TEXT NOT NULL,
    account_id INTEGER NOT NULL,
    seconds INTEGER NOT NULL,
    "offset" INTEGER NOT NULL,
    CONSTRAINT pk_year_part PRIMARY KEY (part)
)
 WITHOUT ROWID,
 STRICT

""",
    """CREATE TABLE closed_year (
    year_id INTEGER NOT NULL,
    account_id INTEGER NOT NULL,
    seconds INTEGER NOT NULL,
    "offset" INTEGER NOT NULL,
    CONSTRAINT pk_closed_year PRIMARY KEY (year_id)
)
 WITHOUT ROWID,
 STRICT

""",
    """CREATE TABLE room (
    room TEXT NOT NULL,
    places INTEGER NOT NULL,
    CONSTRAINT pk_room PRIMARY KEY (room)
)
 WITHOUT ROWID,
 STRICT

""",
    """CREATE TABLE delivered_list (
    year_id INTEGER NOT NULL,
    kind TEXT NOT NULL,
    class_group_id INTEGER NOT NULL,
    day TEXT NOT NULL,
    rows INTEGER NOT NULL,
    account_id INTEGER NOT NULL,
    seconds INTEGER NOT NULL,
    "offset" INTEGER NOT NULL,
    CONSTRAINT pk_delivered_list PRIMARY KEY (year_id, kind, class_group_id)
)
 WITHOUT ROWID,
 STRICT

""",
    """CREATE TABLE initial_filling (
    class_group_id INTEGER NOT NULL,
    starts TEXT NOT NULL,
    until TEXT NOT NULL,
    account_id INTEGER NOT NULL,
    seconds INTEGER NOT NULL,
    "offset" INTEGER NOT NULL,
    CONSTRAINT pk_initial_filling PRIMARY KEY (class_group_id)
)
 WITHOUT ROWID,
 STRICT

""",
    """CREATE INDEX ix_notice_remark_notice ON notice_remark (notice)""",
    """CREATE INDEX ix_enrollment_student ON enrollment (student_id)""",
    """CREATE INDEX ix_course_class_group ON course (class_group_id)""",
    """CREATE INDEX ix_course_teacher_staff ON course_teacher (staff_id)""",
    """CREATE INDEX ix_timetable_slot_course ON timetable_slot (course_id)""",
    """CREATE INDEX ix_absence_reason_class_group ON absence_reason (class_group_id)""",
    """CREATE UNIQUE INDEX ix_lesson_course_day ON lesson (course_id, day, bell)""",
    """CREATE INDEX ix_lesson_day ON lesson (day)""",
    """CREATE INDEX ix_lesson_substitute ON lesson (substitute_id, day) WHERE substitute_id IS NOT NULL""",
    """CREATE TRIGGER log_entry_update_refused BEFORE UPDATE ON log_entry
    BEGIN SELECT RAISE(ABORT, 'the log is insert only'); END""",
    """CREATE TRIGGER log_entry_delete_refused BEFORE DELETE ON log_entry
    BEGIN SELECT RAISE(ABORT, 'the log is insert only'); END""",
    """CREATE TRIGGER log_payload_update_refused BEFORE UPDATE ON log_payload
    BEGIN SELECT RAISE(ABORT, 'the log is insert only'); END""",
    """CREATE TRIGGER log_payload_delete_refused BEFORE DELETE ON log_payload
    BEGIN SELECT RAISE(ABORT, 'the log is insert only'); END""",
    """CREATE TRIGGER log_entry_in_sequence BEFORE INSERT ON log_entry
    WHEN NEW.sequence <> (SELECT coalesce(max(sequence), 0) + 1 FROM log_entry WHERE feed = NEW.feed)
    BEGIN SELECT RAISE(ABORT, 'the log has no gaps'); END""",
)


def upgrade() -> None:
    """Create all tables, indexes and triggers in an empty database."""
    for statement in STATEMENTS:
        op.execute(statement)
    op.execute("PRAGMA user_version = 1")
