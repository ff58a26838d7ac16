-- a password that a customer chose, as the browser sealed it (JWE); blob is null once wiped, and why says why
create table chosen_password (
    application uuid        not null,
    item        text        not null,
    blob        text,
    expires_at  timestamptz not null,
    why         text,
    wiped_at    timestamptz,
    primary key (application, item),
    check ((blob is null) = (why is not null))
);
create index chosen_password_expiry on chosen_password (expires_at) where blob is not null;

-- the secret of an item whose password the customer chose: the text is in chosen_password
alter table secret add column chosen_application uuid;
alter table secret add column chosen_item text;
