create table entry (
    number     bigint generated always as identity primary key,
    at         timestamptz not null,
    actor_kind text        not null,
    actor      text        not null,
    action     text        not null,
    subject    text        not null,
    detail     text        not null
);

-- chained by one sealing task in the order of position: hash = SHA-256(previous, entry);
-- entries commit in another order than they are numbered, so the chain has an order of its own
create table seal (
    position bigint generated always as identity primary key,
    number   bigint not null unique references entry (number),
    previous text not null,
    hash     text not null
);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'the audit record is append-only';
end $$;
create trigger entry_is_append_only before update or delete on entry
    for each row execute function refuse_change();
create trigger seal_is_append_only before update or delete on seal
    for each row execute function refuse_change();
