create table account (
    id uuid primary key,
    name varchar(100) not null,
    name_key varchar(200) not null unique,
    role varchar(20) not null,
    password_hash varchar(300) not null,
    active boolean not null,
    created timestamp with time zone not null
);

create table user_session (
    token_hash varchar(64) primary key,
    account_id uuid not null references account (id),
    created timestamp with time zone not null,
    last_seen timestamp with time zone not null
);

create index user_session_account on user_session (account_id);

create table bearer_token (
    id uuid primary key,
    token_hash varchar(64) not null unique,
    account_id uuid not null references account (id),
    created timestamp with time zone not null,
    last_used timestamp with time zone
);

create index bearer_token_account on bearer_token (account_id);

create table known_browser (
    token_hash varchar(64) not null,
    account_id uuid not null references account (id),
    last_used timestamp with time zone not null,
    primary key (account_id, token_hash)
);

create table sign_in_failures (
    counter varchar(64) primary key,
    amount double precision not null,
    counted timestamp with time zone not null
);

create table audit_entry (
    id uuid primary key,
    at timestamp with time zone not null,
    actor varchar(200) not null,
    action varchar(40) not null,
    subject varchar(1000) not null
);

create index audit_entry_at on audit_entry (at);
