-- login is encrypted
create table operation (
    id          uuid        primary key,
    application uuid        not null,
    item        uuid        not null,
    customer    uuid        not null,
    counter     text        not null,
    purpose     text        not null,
    login       bytea       not null,
    secret      uuid        not null,
    state       text        not null check (state in ('ready', 'claimed', 'unknown', 'pending', 'applied', 'declined')),
    attempt     uuid,
    at          timestamptz not null,
    probes      int         not null default 0,
    receipt     text,
    code        text,
    text        text,
    version     bigint      not null,
    unique (application, item)
);

create table attempt_log (
    number    bigint generated always as identity primary key,
    operation uuid        not null references operation (id),
    attempt   uuid        not null,
    event     text        not null,
    at        timestamptz not null
);
create index attempt_log_by_operation on attempt_log (operation, number);
