package io.zhangting.access;

import io.zhangting.access.domain.Role;
import io.zhangting.access.domain.StaffChanged;
import io.zhangting.access.domain.StaffMember;
import io.zhangting.access.domain.StaffStanding;
import io.zhangting.access.port.SessionStore;
import io.zhangting.access.port.StaffStore;
import io.zhangting.kernel.Actor;
import io.zhangting.kernel.IdSource;
import io.zhangting.kernel.SignedInStaff;
import io.zhangting.kernel.StaffId;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class ManageStaffService implements ManageStaff {

    private final StaffStore staff;
    private final MakeEnrolment enrolments;
    private final SessionStore sessions;
    private final IdSource ids;
    private final ApplicationEventPublisher events;

    ManageStaffService(
            StaffStore staff,
            MakeEnrolment enrolments,
            SessionStore sessions,
            IdSource ids,
            ApplicationEventPublisher events) {
        this.staff = staff;
        this.enrolments = enrolments;
        this.sessions = sessions;
        this.ids = ids;
        this.events = events;
    }

    @Override
    public List<StaffMember> all() {
        return staff.all();
    }

    @Override
    @Transactional
    public Result invite(SignedInStaff by, String name, String displayName, Set<Role> roles) {
        staff.lockForAdministration();
        if (!mayAdminister(by)) {
            return new Result.NotFound();
        }
        if (!StaffNames.areWellFormed(name, displayName)) {
            return new Result.NameMalformed();
        }
        if (!Role.mayBeHeldTogether(roles)) {
            return new Result.RolesNotTogether();
        }
        return staff.byName(name).isPresent()
                ? new Result.NameTaken()
                : invite(
                        by,
                        new StaffMember(
                                new StaffId(ids.next()),
                                name,
                                displayName.strip(),
                                roles,
                                new StaffStanding.Invited(),
                                0));
    }

    private Result invite(SignedInStaff by, StaffMember member) {
        staff.add(member);
        tell(by, member, "staff.invited", StaffNames.of(member.roles()));
        return enrolments.make(member);
    }

    @Override
    @Transactional
    public Result resetFactors(SignedInStaff by, StaffId id, long version) {
        return change(by, id, version, member -> {
            if (member.standing() instanceof StaffStanding.Disabled) {
                return new Result.IsDisabled();
            }
            return switch (saved(by, member.with(new StaffStanding.Invited()), "staff.factors-reset", "")) {
                case Result.Changed(StaffMember now) -> enrolments.make(now);
                case Result other -> other;
            };
        });
    }

    @Override
    @Transactional
    public Result changeRoles(SignedInStaff by, StaffId id, long version, Set<Role> roles) {
        return Role.mayBeHeldTogether(roles)
                ? change(
                        by,
                        id,
                        version,
                        member -> saved(
                                by,
                                member.with(roles),
                                "staff.roles-changed",
                                StaffNames.of(member.roles()) + " -> " + StaffNames.of(roles)))
                : new Result.RolesNotTogether();
    }

    @Override
    @Transactional
    public Result disable(SignedInStaff by, StaffId id, long version) {
        return change(by, id, version, member -> {
            enrolments.withdraw(member);
            return saved(by, member.with(new StaffStanding.Disabled(member.factors())), "staff.disabled", "");
        });
    }

    @Override
    @Transactional
    public Result enable(SignedInStaff by, StaffId id, long version) {
        return change(by, id, version, member -> saved(by, member.with(enabled(member)), "staff.enabled", ""));
    }

    private static StaffStanding enabled(StaffMember member) {
        return member.standing() instanceof StaffStanding.Disabled(var factors)
                ? factors.<StaffStanding>map(StaffStanding.Active::new).orElseGet(StaffStanding.Invited::new)
                : member.standing();
    }

    private Result change(SignedInStaff by, StaffId id, long version, Function<StaffMember, Result> change) {
        staff.lockForAdministration();
        if (by.id().equals(id)) {
            return new Result.NotOneself();
        }
        return mayAdminister(by)
                ? staff.byId(id)
                        .map(member ->
                                member.version() == version ? change.apply(member) : new Result.ChangedMeanwhile())
                        .orElseGet(Result.NotFound::new)
                : new Result.NotFound();
    }

    /** Looked at again behind the lock: of two administrators who disable each other at once, one remains. */
    private boolean mayAdminister(SignedInStaff by) {
        return staff.byId(by.id())
                .filter(member -> member.isActive() && member.holds(Role.ADMINISTRATOR))
                .isPresent();
    }

    private Result saved(SignedInStaff by, StaffMember changed, String action, String detail) {
        if (!staff.save(changed)) {
            return new Result.ChangedMeanwhile();
        }
        sessions.endAllOf(changed.id());
        tell(by, changed, action, detail);
        return new Result.Changed(staff.byId(changed.id()).orElseThrow());
    }

    private void tell(SignedInStaff by, StaffMember member, String action, String detail) {
        events.publishEvent(new StaffChanged(Actor.of(by.id()), member.id(), action, detail));
    }
}
