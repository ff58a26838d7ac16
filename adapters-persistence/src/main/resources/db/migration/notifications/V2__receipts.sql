-- the event that a message tells; an event is told once
alter table message add column event text;
alter table message add column application uuid;
alter table message add column title text not null default '';
update message set event = 'message/' || id;
-- nodes of the version before do not name their events
alter table message alter column event set default 'message/' || gen_random_uuid();
alter table message alter column event set not null;
create unique index message_event on message (event);
create index message_by_application on message (application, created_at) where application is not null;

alter table message drop constraint message_state_check;
alter table message add constraint message_state_check
    check (state in ('waiting', 'accepted', 'given-up', 'delivered', 'undeliverable'));
