-- Counts of requests that several nodes share. They are about now: no backup needs them.
create table rate_limit (
    id varchar(120) primary key,
    state bytea not null,
    -- milliseconds since 1970
    expires bigint not null
);
create index rate_limit_expires on rate_limit (expires);
