-- That a person was erased. The id says nothing when the person is gone. Each act is sealed together with the one before it,
-- so that an act that was taken out or changed is missed.
create table erasure (
    id uuid primary key,
    person_id uuid not null,
    at timestamp with time zone not null,
    erased_by varchar(100) not null,
    removed varchar(2000) not null,
    previous varchar(64) not null,
    seal varchar(64) not null
);

create index erasure_at on erasure (at);
