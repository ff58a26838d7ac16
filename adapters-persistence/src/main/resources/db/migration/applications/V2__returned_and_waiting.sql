-- what a returned application is to mend: step, field (or empty) and sentence, one after the other
alter table application add column mend text[];
-- on the business clock: when an item runs that waits for its counter's hours
alter table item add column runs_at timestamptz;

-- two pages could begin two of one business before: the drafts among them end, but for the newest
update application old set state = 'withdrawn', state_at = now()
 where old.state = 'draft'
   and exists (select 1 from application newer
                where newer.customer = old.customer and newer.business = old.business and newer.id <> old.id
                  and (newer.state <> 'draft' or newer.created_at > old.created_at)
                  and newer.state not in
                      ('completed', 'completed-in-part', 'failed', 'rejected', 'withdrawn', 'expired'));

-- one unfinished application of a business for each customer, whatever the number of phones and nodes
create unique index application_unfinished on application (customer, business)
    where state not in ('completed', 'completed-in-part', 'failed', 'rejected', 'withdrawn', 'expired');
create index application_drafts on application (created_at) where state = 'draft';
create index application_returned on application (state_at) where state = 'returned';

drop index application_reviewed;
create index application_reviewed on application (state_at desc)
    where state in ('approved', 'executing', 'completed', 'completed-in-part', 'failed', 'returned', 'rejected',
                    'withdrawn', 'expired');
-- a frozen one waits for a person, too
drop index application_waiting;
create index application_waiting on application (submitted_at)
    where state in ('submitted', 'awaiting-second-review', 'frozen');
