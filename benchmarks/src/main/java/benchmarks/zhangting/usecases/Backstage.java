package benchmarks.zhangting.usecases;

import benchmarks.zhangting.frame.Mismatch;
import benchmarks.zhangting.world.Database;
import io.zhangting.access.AddStaff;
import io.zhangting.access.domain.Role;
import io.zhangting.identity.VerifyEvidence;
import io.zhangting.kernel.SecretText;
import io.zhangting.kernel.StaffId;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a bench does to a hall's database that runs elsewhere, through the hall's own use cases: no work is taken here. */
public final class Backstage implements AutoCloseable {

    private final Path folder;
    private final Database database;
    private final Optional<String> pack;
    private final Hall hall;

    /** @param folder of the hall's keys and evidence */
    public Backstage(Path folder, Database database, Optional<String> pack) {
        this.folder = folder;
        this.database = database;
        this.pack = pack;
        this.hall = Hall.idle(folder, database, pack.orElse(Hall.USUAL_PACK));
    }

    /** As the other hall needs them to be the same one. */
    public Map<String, String> settings() {
        return Hall.settings(folder, database, pack.orElse(Hall.USUAL_PACK));
    }

    /** @return TOTP secrets by login name */
    public Map<String, String> addReviewers(int howMany, String password) {
        Map<String, String> secrets = new LinkedHashMap<>();
        for (int number = 1; number <= howMany; number++) {
            String name = "reviewer." + number;
            AddStaff.Result added = hall.get(AddStaff.class)
                    .add(name, "审核员" + number, Set.of(Role.HANDLER, Role.REVIEWER), new SecretText(password));
            if (!(added instanceof AddStaff.Result.Added(StaffId id, SecretText secret))) {
                throw new IllegalStateException("a reviewer was not added: " + added);
            }
            secrets.put(name, secret.<String>reveal(text -> text));
        }
        return secrets;
    }

    /** Seals what is not sealed yet, and verifies the whole. */
    public void checkAudit() {
        AuditCheck.of(hall);
    }

    /** Opens every photo that is kept. */
    public void checkEvidence(int photos) {
        List<VerifyEvidence.Damage> damaged = new ArrayList<>();
        Mismatch.unlessEqual(
                "photos in the vault", photos, hall.get(VerifyEvidence.class).verify(damaged::add));
        Mismatch.unless(damaged.isEmpty(), "damaged photos: " + damaged);
    }

    @Override
    public void close() {
        hall.close();
    }
}
