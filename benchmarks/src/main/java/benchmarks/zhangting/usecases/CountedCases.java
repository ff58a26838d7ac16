package benchmarks.zhangting.usecases;

import benchmarks.zhangting.frame.Patience;
import benchmarks.zhangting.frame.Progress;
import benchmarks.zhangting.frame.Section;
import benchmarks.zhangting.world.Database;
import benchmarks.zhangting.world.Invented;
import io.zhangting.kernel.ApplicationId;
import io.zhangting.kernel.IdSource;
import io.zhangting.kernel.SignedInCustomer;
import io.zhangting.kernel.SignedInStaff;
import io.zhangting.kernel.StaffId;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/** A few cases, one after the other, with every statement counted. */
final class CountedCases {

    private static final int CASES = 20;

    private static final int FIRST = 5;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private CountedCases() {}

    static Section section(Path folder, String pack, Progress progress) throws IOException, InterruptedException {
        progress.say("counting statements");
        Statements statements = new Statements();
        try (Database database = Database.in(folder.resolve("postgres"));
                Hall hall = Hall.working(folder.resolve("hall"), database, pack, statements)) {
            CaseLife life = new CaseLife(hall);
            for (int number = 0; number < FIRST; number++) {
                one(hall, life, number);
            }
            statements.reset();
            for (int number = FIRST; number < CASES; number++) {
                one(hall, life, number);
            }
            return new Section("Statements", statements.table(CASES - FIRST));
        }
    }

    private static void one(Hall hall, CaseLife life, int number) throws InterruptedException {
        SignedInCustomer customer = life.customer(number);
        ApplicationId id = life.draft(customer);
        life.submit(customer, id);
        life.approve(new SignedInStaff(new StaffId(hall.get(IdSource.class).next()), "李雷"), id);
        InProcessTexts texts = hall.get(InProcessTexts.class);
        Patience.until(
                "a customer to be told",
                PATIENCE,
                () -> texts.toldAt(Invented.phone(number)).isPresent());
    }
}
