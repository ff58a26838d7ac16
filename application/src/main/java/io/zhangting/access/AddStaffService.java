package io.zhangting.access;

import io.zhangting.access.domain.Role;
import io.zhangting.access.domain.StaffMember;
import io.zhangting.access.port.PasswordHashing;
import io.zhangting.access.port.StaffStore;
import io.zhangting.access.port.TimeBasedCodes;
import io.zhangting.kernel.IdSource;
import io.zhangting.kernel.SecretText;
import io.zhangting.kernel.StaffId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class AddStaffService implements AddStaff {

    private static final int MINIMUM_PASSWORD = 12;

    private final StaffStore staff;
    private final PasswordHashing passwords;
    private final TimeBasedCodes totp;
    private final IdSource ids;

    AddStaffService(StaffStore staff, PasswordHashing passwords, TimeBasedCodes totp, IdSource ids) {
        this.staff = staff;
        this.passwords = passwords;
        this.totp = totp;
        this.ids = ids;
    }

    @Override
    @Transactional
    public Result add(String name, String displayName, Role role, SecretText password) {
        if (!name.matches("[a-z][a-z0-9.-]{1,30}") || displayName.isBlank()) {
            return new Result.NameMalformed();
        }
        if (password.reveal(text -> text.length() < MINIMUM_PASSWORD || text.contains(name))) {
            return new Result.PasswordTooWeak("密码至少" + MINIMUM_PASSWORD + "位，且不得包含登录名");
        }
        return staff.byName(name).isPresent()
                ? new Result.NameTaken()
                : add(name, displayName.strip(), role, password, totp.newSecret());
    }

    private Result add(String name, String displayName, Role role, SecretText password, SecretText totpSecret) {
        StaffId id = new StaffId(ids.next());
        staff.add(new StaffMember(id, name, displayName, role, passwords.hash(password), totpSecret, 0));
        return new Result.Added(id, totpSecret);
    }
}
