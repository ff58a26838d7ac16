-- what is not chained yet: sealing looks here instead of through the whole record
create table unsealed (
    number bigint primary key references entry (number)
);
insert into unsealed (number)
select entry.number from entry left join seal on seal.number = entry.number where seal.number is null;

-- nobody writes an entry and forgets it
create function note_unsealed() returns trigger language plpgsql as $$
begin
    insert into audit.unsealed (number) values (new.number);
    return null;
end $$;
create trigger entry_is_unsealed after insert on entry for each row execute function note_unsealed();

-- the console's searches: by time, by what it was done to, by who did it; newest first
create index entry_by_time on entry (at, number);
create index entry_by_subject on entry (subject, at, number);
create index entry_by_actor on entry (actor, at, number);
