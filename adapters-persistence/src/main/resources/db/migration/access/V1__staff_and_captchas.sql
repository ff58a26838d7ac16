create table captcha (
    id          uuid        primary key,
    answer_hash text        not null,
    expires_at  timestamptz not null
);
create index captcha_expiry on captcha (expires_at);

-- account and phone are encrypted
create table sign_in_request (
    id         uuid        primary key,
    account    bytea       not null,
    phone      bytea       not null,
    session    text        not null,
    expires_at timestamptz not null
);

-- totp_secret is encrypted
create table staff (
    id            uuid   primary key,
    name          text   not null unique,
    display_name  text   not null,
    role          text   not null check (role in ('REVIEWER', 'ADMINISTRATOR')),
    password_hash text   not null,
    totp_secret   bytea  not null,
    last_totp_step bigint not null default 0
);
