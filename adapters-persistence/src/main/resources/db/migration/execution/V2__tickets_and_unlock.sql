alter table operation add column change text not null default 'password-reset' check (change in ('password-reset', 'unlock'));
alter table operation alter column purpose drop not null;
alter table operation alter column secret drop not null;
alter table operation add column waiting text;
alter table operation drop constraint operation_state_check;
alter table operation add constraint operation_state_check check (state in
    ('ready', 'claimed', 'unknown', 'pending', 'by-hand', 'stopped', 'applied', 'declined', 'cancelled'));
create index operation_unfinished on operation (id) where state in ('ready', 'claimed', 'unknown', 'pending');

-- the node on which it happened
alter table attempt_log add column node text not null default '';
create index attempt_log_by_attempt on attempt_log (attempt);

create table ticket (
    id           uuid        primary key,
    operation    uuid        not null references operation (id),
    attempt      uuid        not null,
    kind         text        not null check (kind in ('find-out', 'by-hand', 'stopped')),
    why          text        not null,
    opened_at    timestamptz not null,
    due_at       timestamptz not null,
    state        text        not null check (state in ('open', 'entered', 'settled')),
    result       text        check (result in ('done', 'declined', 'nothing-done')),
    code         text,
    text         text,
    note         text,
    entered_by   uuid,
    entered_at   timestamptz,
    confirmed_by uuid,
    settled_at   timestamptz,
    version      bigint      not null
);
create unique index ticket_unsettled on ticket (operation) where state <> 'settled';
create index ticket_due on ticket (due_at) where state <> 'settled';
create index ticket_settled on ticket (settled_at desc) where state = 'settled';

-- who saw which half of a new password; never both by one person
create table ticket_half (
    ticket  uuid        not null references ticket (id),
    staff   uuid        not null,
    half    text        not null check (half in ('first', 'second')),
    seen_at timestamptz not null,
    primary key (ticket, staff)
);

create table ticket_note (
    number     bigint generated always as identity primary key,
    ticket     uuid        not null references ticket (id),
    at         timestamptz not null,
    actor_kind text        not null,
    actor      text        not null,
    text       text        not null
);
create index ticket_note_by_ticket on ticket_note (ticket, number);

-- nonces of signed callbacks, so that no node takes one twice
create table callback_nonce (
    gateway text        not null,
    nonce   uuid        not null,
    at      timestamptz not null,
    primary key (gateway, nonce)
);
create index callback_nonce_age on callback_nonce (at);
