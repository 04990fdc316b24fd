create table unit (
    id uuid primary key,
    name_en varchar(300),
    name_ru varchar(300),
    name_any varchar(300),
    parent_id uuid references unit (id)
);

create table person (
    id uuid primary key,
    unit_id uuid not null references unit (id),
    name varchar(300) not null,
    post varchar(300) not null,
    number varchar(100) unique,
    email varchar(300) not null,
    phone varchar(100) not null,
    language varchar(8),
    active boolean not null,
    -- Name, post and number in small letters: databases differ in what they make of Cyrillic capitals.
    search_key varchar(1000) not null
);

create index person_unit on person (unit_id);
create index person_search_key on person (search_key);

create table consent (
    id uuid primary key,
    person_id uuid not null references person (id),
    purpose varchar(100) not null,
    wording varchar(4000) not null,
    given boolean not null,
    at timestamp with time zone not null,
    response_id uuid
);

create index consent_person on consent (person_id);
