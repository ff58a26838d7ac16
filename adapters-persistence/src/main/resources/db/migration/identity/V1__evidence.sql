create table photo (
    id          uuid        primary key,
    customer    uuid        not null,
    application uuid        not null,
    kind        text        not null check (kind in ('FRONT', 'BACK', 'FACE')),
    type        text        not null check (type in ('JPEG', 'PNG')),
    sha256      text        not null,
    at          timestamptz not null
);
create index photo_by_application on photo (application, kind, at desc, id desc);

-- name and number are encrypted together
create table document (
    application uuid        primary key,
    customer    uuid        not null,
    typed       bytea       not null,
    at          timestamptz not null
);

create table document_on_file (
    customer    uuid primary key,
    application uuid not null
);

create table face_check (
    application     uuid primary key,
    tries           int  not null default 0,
    consent_version text,
    consented_at    timestamptz,
    way             text check (way in ('face', 'staff')),
    photo           uuid,
    score           double precision,
    reference       text,
    at              timestamptz
);
