-- the record is what the registry said last, encrypted; the account is found by a keyed hash
create table customer (
    id           uuid  primary key,
    account_hash bytea not null unique,
    record       bytea not null
);
