-- Whose turn a job is that has to be done once, however many nodes run.
create table job (
    name varchar(60) primary key,
    holder varchar(100) not null,
    started timestamp with time zone not null,
    leased_until timestamp with time zone not null,
    done_for date
);

-- How the last backups went.
create table backup_run (
    id uuid primary key,
    started timestamp with time zone not null,
    finished timestamp with time zone not null,
    node varchar(100) not null,
    place varchar(1000) not null,
    size bigint not null,
    problem_en varchar(2000),
    problem_ru varchar(2000)
);

create index backup_run_started on backup_run (started);
