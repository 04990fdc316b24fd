-- What users have begun; closed with a key that only the token of their session yields.
create table work_piece (
    workspace varchar(64) not null,
    kind varchar(40) not null,
    id uuid not null,
    subject uuid not null,
    content text not null,
    kept timestamp with time zone not null,
    until_moment timestamp with time zone not null,
    primary key (workspace, kind, id)
);

create index work_piece_until on work_piece (until_moment);

-- By this a node knows that another has changed what it keeps in memory.
create table revision (
    name varchar(40) primary key,
    number bigint not null
);
