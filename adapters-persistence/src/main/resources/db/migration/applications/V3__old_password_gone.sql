-- whether an item was declined when a temporary password had taken the place of the customer's old one
alter table item add column old_password_gone boolean not null default false;
alter table item add constraint item_old_password_check check (not old_password_gone or state = 'declined');
