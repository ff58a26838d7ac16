-- each vouches for the chain up to a seal, by a MAC under a key that the database does not know
create table head (
    number   bigint      primary key check (number > 0),
    position bigint      not null references seal (position),
    hash     text        not null,
    seals    bigint      not null,
    at       timestamptz not null,
    mac      text        not null
);
create trigger head_is_append_only before update or delete on head
    for each row execute function refuse_change();

-- truncate asks no row
create trigger entry_is_not_emptied before truncate on entry execute function refuse_change();
create trigger seal_is_not_emptied before truncate on seal execute function refuse_change();
create trigger head_is_not_emptied before truncate on head execute function refuse_change();
