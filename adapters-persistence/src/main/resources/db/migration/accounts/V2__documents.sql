-- customers are found by a keyed hash of their document, too; the newest meeting wins
alter table customer add column document_hash bytea;
alter table customer add column met_at timestamptz not null default now();
create index customer_by_document on customer (document_hash, met_at desc);
