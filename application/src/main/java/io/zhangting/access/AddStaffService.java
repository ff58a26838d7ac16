package io.zhangting.access;

import io.zhangting.access.domain.Factors;
import io.zhangting.access.domain.PasswordFault;
import io.zhangting.access.domain.Role;
import io.zhangting.access.domain.StaffChanged;
import io.zhangting.access.domain.StaffMember;
import io.zhangting.access.domain.StaffStanding;
import io.zhangting.access.port.PasswordHashing;
import io.zhangting.access.port.StaffStore;
import io.zhangting.access.port.TimeBasedCodes;
import io.zhangting.kernel.Actor;
import io.zhangting.kernel.IdSource;
import io.zhangting.kernel.SecretText;
import io.zhangting.kernel.StaffId;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class AddStaffService implements AddStaff {

    private final StaffStore staff;
    private final JudgeStaffPassword judge;
    private final PasswordHashing passwords;
    private final TimeBasedCodes totp;
    private final IdSource ids;
    private final ApplicationEventPublisher events;

    AddStaffService(
            StaffStore staff,
            JudgeStaffPassword judge,
            PasswordHashing passwords,
            TimeBasedCodes totp,
            IdSource ids,
            ApplicationEventPublisher events) {
        this.staff = staff;
        this.judge = judge;
        this.passwords = passwords;
        this.totp = totp;
        this.ids = ids;
        this.events = events;
    }

    @Override
    @Transactional
    public Result add(String name, String displayName, Set<Role> roles, SecretText password) {
        if (!StaffNames.areWellFormed(name, displayName)) {
            return new Result.NameMalformed();
        }
        if (!Role.mayBeHeldTogether(roles)) {
            return new Result.RolesNotTogether();
        }
        Optional<PasswordFault> fault = judge.judge(password, name, displayName);
        if (fault.isPresent()) {
            return new Result.PasswordTooWeak(fault.get());
        }
        return staff.byName(name).isPresent()
                ? new Result.NameTaken()
                : add(name, displayName.strip(), roles, new Factors(passwords.hash(password), totp.newSecret(), 0));
    }

    private Result add(String name, String displayName, Set<Role> roles, Factors factors) {
        StaffId id = new StaffId(ids.next());
        staff.add(new StaffMember(id, name, displayName, roles, new StaffStanding.Active(factors), 0));
        events.publishEvent(new StaffChanged(Actor.HALL, id, "staff.added-by-command", StaffNames.of(roles)));
        return new Result.Added(id, factors.totpSecret());
    }
}
