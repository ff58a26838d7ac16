-- One encrypted word: a hall that is started with another key set cannot read it, and refuses to start.
create table key_check (
    id     uuid  primary key,
    sealed bytea not null
);
