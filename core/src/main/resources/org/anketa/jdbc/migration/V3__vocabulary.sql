-- What the library has changed of the built-in lists: terms it added, renamed or retired.
create table term (
    list_id varchar(60) not null,
    id varchar(100) not null,
    broader_id varchar(100),
    label_en varchar(300) not null,
    label_ru varchar(300) not null,
    retired boolean not null,
    position integer not null,
    primary key (list_id, id)
);
