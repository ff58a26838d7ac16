create table application (
    id              uuid        primary key,
    customer        uuid        not null,
    idempotency_key text        not null,
    business        text        not null,
    pack_version    text        not null,
    created_at      timestamptz not null,
    submitted_at    timestamptz,
    state           text        not null,
    state_at        timestamptz,
    staff           uuid,
    first_staff     uuid,
    reason          text,
    done            text[]      not null,
    version         bigint      not null,
    unique (customer, idempotency_key)
);
create index application_by_customer on application (customer, created_at desc);
create index application_waiting on application (submitted_at)
    where state in ('submitted', 'awaiting-second-review');
create index application_claimed on application (staff, submitted_at)
    where state in ('in-review', 'second-review');
create index application_reviewed on application (state_at desc)
    where state in ('approved', 'executing', 'completed', 'completed-in-part', 'failed', 'returned', 'frozen', 'rejected');

create table item (
    id          uuid not null,
    application uuid not null references application (id),
    position    int  not null,
    kind        text not null,
    state       text not null,
    at          timestamptz,
    code        text,
    text        text,
    primary key (application, id)
);

create table timeline (
    number      bigint generated always as identity primary key,
    application uuid        not null references application (id),
    at          timestamptz not null,
    actor_kind  text        not null,
    actor       text        not null,
    text        text        not null
);
create index timeline_by_application on timeline (application, number);
