package benchmarks.zhangting.usecases;

import benchmarks.zhangting.frame.Bench;
import benchmarks.zhangting.frame.Contender;
import benchmarks.zhangting.frame.Figures;
import benchmarks.zhangting.frame.Load;
import benchmarks.zhangting.frame.Metric;
import benchmarks.zhangting.frame.Mismatch;
import benchmarks.zhangting.frame.Patience;
import benchmarks.zhangting.frame.Plan;
import benchmarks.zhangting.frame.Progress;
import benchmarks.zhangting.frame.Round;
import benchmarks.zhangting.frame.Rounds;
import benchmarks.zhangting.frame.Section;
import benchmarks.zhangting.world.Database;
import benchmarks.zhangting.world.Folders;
import benchmarks.zhangting.world.Invented;
import benchmarks.zhangting.world.Pack;
import io.zhangting.kernel.ApplicationId;
import io.zhangting.kernel.IdSource;
import io.zhangting.kernel.SignedInCustomer;
import io.zhangting.kernel.SignedInStaff;
import io.zhangting.kernel.StaffId;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.HdrHistogram.Histogram;

/** Whole cases through the use cases: two stretches of a case's life, in turn. */
public final class CasesBench implements Bench {

    private static final int WORKERS = 8;
    private static final int CASES = 3000;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private int known;
    private int cases;

    @Override
    public String name() {
        return "cases";
    }

    @Override
    public String measures() {
        return "the life of a case through the use cases, without HTTP: real keys, sealed passwords, audit and messages,"
                + " PostgreSQL with fsync, counter and gateways as objects of the same process";
    }

    @Override
    public Figures run(Plan plan, Progress progress) throws Exception {
        Path folder = Folders.fresh(plan.folder());
        String pack = Pack.shortest(folder.resolve("pack"));
        Section statements = CountedCases.section(folder.resolve("counted"), pack, progress);
        try (Database database = Database.in(folder.resolve("postgres"));
                Hall hall = Hall.working(folder.resolve("hall"), database, pack)) {
            progress.say("warming up");
            round(plan.size(CASES, 50), hall, database, true);
            round(plan.size(CASES, 50), hall, database, false);
            return rounds(plan, progress, hall, database).with(statements);
        }
    }

    private Figures rounds(Plan plan, Progress progress, Hall hall, Database database) throws Exception {
        int howMany = plan.size(CASES, 100);
        return Rounds.take(
                plan.rounds(),
                progress,
                List.of(
                        new Contender("submit → told", () -> round(howMany, hall, database, false)),
                        new Contender("draft → told", () -> round(howMany, hall, database, true))));
    }

    private Round round(int howMany, Hall hall, Database database, boolean whole) throws Exception {
        CaseLife life = new CaseLife(hall);
        SignedInStaff staff =
                new SignedInStaff(new StaffId(hall.get(IdSource.class).next()), "李雷");
        List<SignedInCustomer> customers = customers(life, howMany);
        List<ApplicationId> drafts = whole ? List.of() : drafts(life, customers);
        InProcessTexts texts = hall.get(InProcessTexts.class);
        long[] approved = new long[howMany];
        long begun = System.nanoTime();
        Load.closed(howMany, WORKERS, i -> {
            SignedInCustomer customer = customers.get(i);
            ApplicationId id = whole ? life.draft(customer) : drafts.get(i);
            life.submit(customer, id);
            life.approve(staff, id);
            approved[i] = System.nanoTime();
        });
        cases += howMany;
        Patience.until("the last customers to be told", PATIENCE, () -> texts.customersTold() >= cases);
        long taken = System.nanoTime() - begun;
        Histogram told = told(texts, approved);
        new CaseAudit(database, hall).check(cases);
        return readings(whole, howMany * 1e9 / taken, told);
    }

    private List<SignedInCustomer> customers(CaseLife life, int howMany) {
        List<SignedInCustomer> customers =
                IntStream.range(known, known + howMany).mapToObj(life::customer).toList();
        known += howMany;
        return customers;
    }

    private static List<ApplicationId> drafts(CaseLife life, List<SignedInCustomer> customers) {
        return customers.stream().map(life::draft).toList();
    }

    private Histogram told(InProcessTexts texts, long[] approved) {
        Histogram millis = new Histogram(3);
        for (int i = 0; i < approved.length; i++) {
            String phone = Invented.phone(known - approved.length + i);
            long at = texts.toldAt(phone).orElseThrow(() -> new Mismatch("a customer was not told"));
            millis.recordValue(Math.max(0, at - approved[i]));
        }
        return millis;
    }

    private static Round readings(boolean whole, double perSecond, Histogram told) {
        Metric rate = whole
                ? Metric.more("cases, draft → told", "cases/s")
                : Metric.more("cases, submit → told", "cases/s").target(300);
        String stretch = whole ? "draft" : "submit";
        return Round.of(
                rate.reads(perSecond),
                Metric.less("approved → told at full load (" + stretch + "), p50", "ms")
                        .reads(told.getValueAtPercentile(50) / 1e6),
                Metric.less("approved → told at full load (" + stretch + "), p99", "ms")
                        .reads(told.getValueAtPercentile(99) / 1e6));
    }
}
