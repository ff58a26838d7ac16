-- devices that a customer signed in from; both are keyed hashes
create table known_device (
    device    text        not null,
    customer  text        not null,
    last_used timestamptz not null,
    primary key (device, customer)
);
create index known_device_age on known_device (last_used);
