create table code (
    id           uuid        primary key,
    binding_hash text        not null,
    code_hash    text        not null,
    expires_at   timestamptz not null,
    tries        int         not null default 0,
    used         boolean     not null default false
);
create index code_by_binding on code (binding_hash, expires_at);

create table limit_use (
    limit_name text        not null,
    key        text        not null,
    at         timestamptz not null
);
create index limit_use_by_key on limit_use (limit_name, key, at);

-- sealed is encrypted and null once wiped
create table secret (
    id      uuid        primary key,
    sealed  bytea,
    state   text        not null check (state in ('waiting', 'ready', 'opened', 'wiped')),
    session text,
    why     text,
    at      timestamptz
);
create index secret_overdue on secret (at) where state in ('ready', 'opened');
