package io.zhangting.scenarios;

import io.zhangting.kernel.ApplicationId;
import io.zhangting.kernel.SignedInStaff;
import io.zhangting.reviews.DecideApplication;
import io.zhangting.reviews.domain.IdentityProof;
import java.util.Optional;

/** A member of staff at work. */
public final class Desk {

    private final World world;
    private final SignedInStaff staff;

    public Desk(World world, SignedInStaff staff) {
        this.world = world;
        this.staff = staff;
    }

    public DecideApplication.Result claim(ApplicationId id) {
        return world.reviews.decide.claim(staff, id, version(id));
    }

    public DecideApplication.Result approve(ApplicationId id) {
        return world.reviews.decide.approve(staff, id, version(id), Optional.empty());
    }

    public DecideApplication.Result approve(ApplicationId id, IdentityProof proof) {
        return world.reviews.decide.approve(staff, id, version(id), Optional.of(proof));
    }

    /** Claims, approves and lets the workers work. */
    public void passes(ApplicationId id) {
        claim(id);
        approve(id);
        world.work.tick();
    }

    private long version(ApplicationId id) {
        return world.application(id).version();
    }
}
