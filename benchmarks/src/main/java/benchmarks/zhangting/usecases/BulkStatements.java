package benchmarks.zhangting.usecases;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the database makes: 96 of 100 applications have ended, 2 wait for review, and the rest is somewhere in between.
 */
final class BulkStatements {

    private static final String APPLICATION = """
            insert into applications.application (id, customer, idempotency_key, business, pack_version, created_at,
              submitted_at, state, state_at, staff, first_staff, reason, done, version)
            select %1$s, %2$s, i::text, 'reset-password', '1', at,
              case when state <> 'draft' then at + interval '5 minutes' end, state,
              case when state <> 'draft' then at + interval '1 hour' end,
              case state when 'in-review' then %6$s when 'rejected' then %3$s end,
              case when state = 'awaiting-second-review' then %3$s end,
              case when state in ('rejected', 'frozen') then '证件照片不清晰' end, '{ITEMS}', 7
            from (select i, %4$s as at, case
                when i <= %5$d * 0.96 then (array['rejected', 'rejected', 'rejected', 'rejected', 'withdrawn', 'withdrawn',
                  'completed-in-part', 'failed', 'expired'])[i %% 100 + 1]
                else (array['submitted', 'submitted', 'submitted', 'submitted', 'submitted', 'submitted', 'submitted',
                  'submitted', 'submitted', 'submitted', 'in-review', 'in-review', 'frozen', 'awaiting-second-review',
                  'draft', 'executing', 'executing', 'executing', 'executing', 'executing'])[i %% 20 + 1] end as named
              from generate_series(1, %5$d) i) numbered, lateral (select coalesce(named, 'completed') as state) s""";
    private static final String ITEM = """
            insert into applications.item (id, application, position, kind, state, at)
            select gen_random_uuid(), id, n, (array['trading', 'funds'])[n + 1],
              case when state like 'completed%%' then 'done' else 'chosen' end,
              case when state like 'completed%%' then state_at end
            from applications.application, generate_series(0, (version %% 2)::int) n""";
    private static final String TIMELINE = """
            insert into applications.timeline (application, at, actor_kind, actor, text)
            select %1$s, %4$s + n * interval '1 minute',
              (array['CUSTOMER', 'STAFF', 'STAFF', 'HALL', 'HALL'])[n],
              (array[%2$s::text, %3$s::text, %3$s::text, 'hall', 'hall'])[n],
              (array['提交申请', '领取审核', '审核通过', '开始在柜台办理', '全部办理完成'])[n]
            from generate_series(1, %5$d) i, generate_series(1, 5) n""";
    private static final String MESSAGE = """
            insert into notifications.message (id, phone, state, gateway_id, created_at, settled_at, event, application, title)
            select gen_random_uuid(), '\\x00', 'delivered', 'M-' || i, %4$s, %4$s, 'application/' || i || '/' || n, %1$s,
              (array['提交申请', '全部办理完成'])[n]
            from generate_series(1, %5$d) i, generate_series(1, 2) n""";
    private static final String REVIEW = """
            insert into reviews.review (application, reviewer, decision, at)
            select %1$s, %3$s, 'approved', %4$s from generate_series(1, %5$d) i""";
    /** Not sealed, and not waiting for it either. */
    private static final String AUDIT = """
            alter table audit.entry disable trigger entry_is_unsealed;
            insert into audit.entry (at, actor_kind, actor, action, subject, detail)
            select %4$s + n * interval '1 second', case when n < 5 then 'CUSTOMER' else 'STAFF' end,
              case when n < 5 then %2$s::text else %3$s::text end,
              (array['application.started', 'application.items-chosen', 'application.phone-confirmed',
                'application.submit', 'application.claim', 'review.evidence-seen', 'review.evidence-seen',
                'application.approve', 'application.startexecution', 'application.finish'])[n],
              %1$s::text, ''
            from generate_series(1, %5$d) i, generate_series(1, 10) n;
            alter table audit.entry enable trigger entry_is_unsealed""";

    private static final String PEOPLE = """
            insert into access.staff (id, name, display_name, roles)
            select %3$s, 'staff.' || i, '员工' || i, '{HANDLER,REVIEWER}' from generate_series(0, 19) i""";

    private BulkStatements() {}

    /** In order, by what they make. */
    static Map<String, String> of(int applications, int customers) {
        Map<String, String> steps = new LinkedHashMap<>();
        steps.put("staff", filled(PEOPLE, applications, customers));
        steps.put("applications", filled(APPLICATION, applications, customers));
        steps.put("items", String.format(ITEM));
        steps.put("timelines", filled(TIMELINE, applications, customers));
        steps.put("messages", filled(MESSAGE, applications, customers));
        steps.put("reviews", filled(REVIEW, applications, customers));
        steps.put("the audit record", filled(AUDIT, applications, customers));
        steps.put("statistics", "vacuum analyze");
        steps.put("a checkpoint", "checkpoint");
        return steps;
    }

    private static String filled(String statement, int applications, int customers) {
        return String.format(
                statement,
                id("0199", "i"),
                id("0198", "((i::bigint * 7919) % " + customers + ")"),
                id("0197", "(i % " + Bulk.STAFF + ")"),
                "(date_trunc('day', now()) - (" + applications + " - i)::float8 * " + Bulk.AGE.toSeconds() + " / "
                        + applications + " * interval '1 second')",
                applications,
                id("0197", "(i / 20 % " + Bulk.reviewers(applications) + ")"));
    }

    private static String id(String first, String number) {
        return "('" + first + "0000-0000-7000-8000-' || lpad(to_hex(" + number + "), 12, '0'))::uuid";
    }
}
