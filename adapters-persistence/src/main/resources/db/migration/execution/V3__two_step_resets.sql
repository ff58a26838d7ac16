-- A reset of two calls: the temporary password, and the attempt by which it was set. Both are empty where one call does
-- it all, as for everything that was there before.
alter table operation add column temporary uuid;
alter table operation add column temporary_set_by uuid;
alter table operation add constraint operation_temporary_check check (
    (temporary_set_by is null or temporary is not null)
    and (temporary is null or change = 'password-reset')
    and (temporary is null or temporary_set_by is not null or state <> 'applied'));
