-- whether a temporary password was set at any time, in whatever way the operation goes on since
alter table operation add column old_password_gone boolean not null default false;
update operation set old_password_gone = true where temporary_set_by is not null;
alter table operation add constraint operation_old_password_check check (
    (temporary_set_by is null or old_password_gone) and (not old_password_gone or change = 'password-reset'));
