-- text is what the customer saw, encrypted; text_hash is SHA-256 of it
create table progress (
    id          uuid        primary key,
    application uuid        not null,
    agreement   text        not null,
    version     text        not null,
    text_hash   text        not null,
    text        bytea       not null,
    opened_at   timestamptz not null,
    accepted_at timestamptz,
    signed_at   timestamptz,
    unique (application, agreement)
);
