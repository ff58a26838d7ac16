package journeys;

import com.github.kagkarlsson.scheduler.Scheduler;
import io.zhangting.BusinessHall;
import io.zhangting.accounts.RecogniseCustomer;
import io.zhangting.accounts.domain.AccountNumber;
import io.zhangting.accounts.domain.CustomerClaim;
import io.zhangting.applications.AdvanceApplication;
import io.zhangting.applications.domain.Application;
import io.zhangting.applications.domain.Item;
import io.zhangting.applications.domain.Step;
import io.zhangting.applications.port.ApplicationStore;
import io.zhangting.halls.domain.ItemKind;
import io.zhangting.kernel.Actor;
import io.zhangting.kernel.ApplicationId;
import io.zhangting.kernel.ItemId;
import io.zhangting.kernel.StaffId;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/**
 * Writes approved applications through the hall's own use cases, without a browser, and leaves them to the halls that
 * run: its own scheduler is never started.
 */
public final class ApprovedApplications {

    private static final StaffId REVIEWER = new StaffId(new UUID(0, 1));

    private ApprovedApplications() {}

    public static void main(String... arguments) {
        var application = BusinessHall.application(BusinessHall.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setDefaultProperties(Map.of("db-scheduler.enabled", "false"));
        application.addInitializers(context -> ((GenericApplicationContext) context)
                .registerBean(Scheduler.class, () -> neverStarted(context.getBean(DataSource.class))));
        try (var hall = application.run()) {
            int first = Integer.parseInt(arguments[0]);
            int howMany = Integer.parseInt(arguments[1]);
            IntStream.range(first, first + howMany).forEach(account -> approve(hall, new AccountNumber("" + account)));
        }
    }

    private static Scheduler neverStarted(DataSource database) {
        return Scheduler.create(new TransactionAwareDataSourceProxy(database))
                .tableName("infrastructure.scheduled_tasks")
                .build();
    }

    private static void approve(org.springframework.context.ApplicationContext hall, AccountNumber account) {
        RecogniseCustomer.Result.Recognised found = (RecogniseCustomer.Result.Recognised)
                hall.getBean(RecogniseCustomer.class).recognise(new CustomerClaim.OfAccount(account));
        ApplicationStore store = hall.getBean(ApplicationStore.class);
        Instant now = Instant.now();
        Application draft = Application.draft(
                new ApplicationId(UUID.randomUUID()), found.customer().id(), "reset-password", "1", now);
        store.add(draft, UUID.randomUUID().toString());
        store.save(draft.choosing(items()));
        List.of(new Step.Submit(now), new Step.Claim(REVIEWER, now), new Step.Approve(REVIEWER, false, now))
                .forEach(step -> advance(hall, store, draft.id(), step));
    }

    private static List<Item> items() {
        return Arrays.stream(System.getProperty("journeys.kinds").split(","))
                .map(kind -> Item.chosen(new ItemId(UUID.randomUUID()), new ItemKind(kind)))
                .toList();
    }

    private static void advance(
            org.springframework.context.ApplicationContext hall, ApplicationStore store, ApplicationId id, Step step) {
        long version = store.find(id).orElseThrow().version();
        var result = hall.getBean(AdvanceApplication.class).advance(id, Actor.of(REVIEWER), version, step);
        if (!(result instanceof AdvanceApplication.Result.Advanced)) {
            throw new IllegalStateException("not advanced: " + result);
        }
    }
}
