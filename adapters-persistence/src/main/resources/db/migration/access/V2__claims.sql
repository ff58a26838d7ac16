-- who is claimed, encrypted: an account, or a person with a document; requests live for minutes and are asked again
delete from sign_in_request;
alter table sign_in_request rename column account to claim;
