-- Several roles for one person; whoever reviewed before did everything that is three roles now.
alter table staff add column roles text[];
update staff set roles = case role when 'REVIEWER' then array ['HANDLER', 'REVIEWER', 'OPERATIONS'] else array ['ADMINISTRATOR'] end;
alter table staff
    alter column roles set not null,
    add constraint roles_are_known check (
        cardinality(roles) > 0
        and roles <@ array ['HANDLER', 'REVIEWER', 'OPERATIONS', 'AUDITOR', 'ADMINISTRATOR']),
    add constraint nobody_administers_and_handles check (
        not ('ADMINISTRATOR' = any (roles) and roles && array ['HANDLER', 'REVIEWER', 'OPERATIONS'])),
    drop column role;

-- without a password and a TOTP a person has to enrol
alter table staff
    alter column password_hash drop not null,
    alter column totp_secret drop not null,
    add constraint both_factors_or_none check ((password_hash is null) = (totp_secret is null)),
    add column disabled boolean not null default false,
    add column version bigint not null default 0;

-- totp_secret is encrypted; the code itself is not kept
create table enrolment (
    staff       uuid        primary key references staff (id),
    code_hash   text        not null unique,
    totp_secret bytea       not null,
    expires_at  timestamptz not null
);
