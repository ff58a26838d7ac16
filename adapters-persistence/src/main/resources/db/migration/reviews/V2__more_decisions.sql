alter table review drop constraint review_decision_check;
alter table review add constraint review_decision_check
    check (decision in ('approved', 'rejected', 'returned', 'frozen', 'thawed'));
