create table review (
    number      bigint generated always as identity primary key,
    application uuid        not null,
    reviewer    uuid        not null,
    decision    text        not null check (decision in ('approved', 'rejected')),
    proof_way   text,
    proof_note  text,
    reason      text,
    at          timestamptz not null
);
create index review_by_application on review (application, number);
