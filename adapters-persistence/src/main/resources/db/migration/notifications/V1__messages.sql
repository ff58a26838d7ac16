-- phone and body are encrypted; the body is wiped once the gateway accepted it
create table message (
    id         uuid        primary key,
    phone      bytea       not null,
    body       bytea,
    state      text        not null check (state in ('waiting', 'accepted', 'given-up')),
    tries      int         not null default 0,
    gateway_id text,
    why        text,
    created_at timestamptz not null,
    settled_at timestamptz
);
