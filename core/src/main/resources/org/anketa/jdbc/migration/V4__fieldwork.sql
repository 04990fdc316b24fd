create table form_version (
    id uuid primary key,
    content_hash varchar(64) not null unique,
    definition text not null,
    terms text not null,
    published timestamp with time zone not null
);

create table study (
    id uuid primary key,
    title_en varchar(300),
    title_ru varchar(300),
    title_any varchar(300),
    form_version_id uuid not null references form_version (id),
    regime varchar(20) not null,
    minimum_cell integer not null,
    state varchar(20) not null,
    simulated boolean not null,
    created timestamp with time zone not null,
    created_by varchar(100) not null,
    unique (id, regime)
);

create table wave (
    id uuid primary key,
    study_id uuid not null references study (id),
    number integer not null,
    opens date,
    closes date,
    unique (study_id, number)
);

-- Nothing changes here when a response comes, and no moment is kept: in an anonymous study it would join the two.
create table invitation (
    id uuid primary key,
    wave_id uuid not null references wave (id),
    person_id uuid references person (id),
    unit_id uuid references unit (id),
    token_hash varchar(64) not null unique,
    unique (wave_id, person_id)
);

-- What has come of an invitation without a response. The row goes when the response comes: if it were changed instead,
-- PostgreSQL would keep the number of the same transaction beside both.
create table awaited (
    invitation_id uuid primary key references invitation (id),
    state varchar(20) not null,
    refusal_reason varchar(1000)
);

create view invitation_now as
select i.id, i.wave_id, i.person_id, i.unit_id, i.token_hash, coalesce(a.state, 'completed') as state, a.refusal_reason
from invitation i left join awaited a on a.invitation_id = i.id;

-- Who began to answer by an open link has a token of his own. Nothing changes here when the answers are submitted.
create table begun_link (
    token_hash varchar(64) primary key,
    invitation_id uuid not null references invitation (id)
);

-- The content of a draft made by a link is encrypted by its token; an interviewer's is not, and has its invitation's id.
create table draft (
    id uuid primary key,
    invitation_id uuid not null references invitation (id),
    token_hash varchar(64) unique,
    interview boolean not null,
    revision integer not null,
    content varchar not null
);

create index draft_invitation on draft (invitation_id);

-- A response refers to the study together with its regime, so a study that has one keeps its regime.
create table response (
    id uuid primary key,
    study_id uuid not null,
    regime varchar(20) not null,
    wave_id uuid not null references wave (id),
    form_version_id uuid not null references form_version (id),
    invitation_id uuid unique references invitation (id),
    person_id uuid references person (id),
    unit_id uuid references unit (id),
    mode varchar(20) not null,
    language varchar(8) not null,
    submitted_on date not null,
    submitted_at timestamp with time zone,
    interviewer varchar(100),
    content_hash varchar(64) not null,
    answers varchar not null,
    foreign key (study_id, regime) references study (id, regime),
    constraint response_anonymous check (
        regime <> 'anonymous'
        or (invitation_id is null and person_id is null and unit_id is null
            and submitted_at is null and interviewer is null)),
    constraint response_unnamed check (regime = 'named' or person_id is null)
);

-- Responses are listed in this order, which tells nothing of when they came.
create index response_listed on response (study_id, content_hash, id);

-- Responses whose consents are not yet kept with their persons.
create table consent_due (
    response_id uuid primary key references response (id)
);

create table correction (
    id uuid primary key,
    response_id uuid not null references response (id),
    number integer not null,
    item varchar(200) not null,
    repetition integer not null,
    before varchar,
    after varchar,
    reason varchar(1000) not null,
    corrected_by varchar(100) not null,
    at timestamp with time zone not null,
    unique (response_id, number)
);

create table contact_attempt (
    id uuid primary key,
    invitation_id uuid not null references invitation (id),
    way varchar(20) not null,
    outcome varchar(20) not null,
    note varchar(2000) not null,
    attempted_by varchar(100) not null,
    at timestamp with time zone not null
);

create index contact_attempt_invitation on contact_attempt (invitation_id);

-- Beside a draft until the interview is submitted, then beside the response; of an anonymous one without author and moment,
-- so a number tells the order.
create table interview_note (
    id uuid primary key,
    invitation_id uuid references invitation (id),
    response_id uuid references response (id),
    number integer not null,
    item varchar(200) not null,
    repetition integer not null,
    probe boolean not null,
    note varchar(4000) not null,
    written_by varchar(100) not null,
    at timestamp with time zone
);

create index interview_note_invitation on interview_note (invitation_id);
create index interview_note_response on interview_note (response_id);
