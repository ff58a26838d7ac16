package io.zhangting.access;

import io.zhangting.access.domain.PasswordFault;
import io.zhangting.access.domain.StaffPasswordJudge;
import io.zhangting.access.port.CommonPasswords;
import io.zhangting.halls.ShowHall;
import io.zhangting.kernel.SecretText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Judges a password of staff by what is known of the person and of this hall. */
@Component
class JudgeStaffPassword {

    private static final List<String> PRODUCT = List.of("zhangting", "掌厅", "yewudating", "营业厅");

    private final CommonPasswords common;
    private final ShowHall hall;

    JudgeStaffPassword(CommonPasswords common, ShowHall hall) {
        this.common = common;
        this.hall = hall;
    }

    Optional<PasswordFault> judge(SecretText password, String name, String displayName) {
        Stream<String> broker = Stream.of(hall.pack().id(), hall.pack().broker().company());
        return new StaffPasswordJudge(common.all())
                .judge(
                        password,
                        List.of(name, displayName),
                        Stream.concat(PRODUCT.stream(), broker).toList());
    }
}
