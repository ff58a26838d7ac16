package io.zhangting.halls.packs;

import io.zhangting.halls.domain.HallPack;
import io.zhangting.halls.domain.TradingCalendar;
import io.zhangting.halls.port.BusinessClock;
import io.zhangting.halls.port.HallPacks;
import io.zhangting.health.domain.Finding;
import io.zhangting.health.port.SelfCheck;
import java.time.LocalDate;
import java.util.List;
import org.springframework.beans.BeansException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Whether the hall pack can be read, and the trading calendars reach far enough to mend them in time. */
@Component
class PackCheck implements SelfCheck {

    private static final String SUBJECT = "hall-pack";
    private static final int DAYS_AHEAD = 30;

    private final ObjectProvider<HallPacks> packs;
    private final BusinessClock clock;

    PackCheck(ObjectProvider<HallPacks> packs, BusinessClock clock) {
        this.packs = packs;
        this.clock = clock;
    }

    @Override
    public List<Finding> now() {
        try {
            HallPacks read = packs.getObject();
            HallPack pack = read.current();
            return List.of(
                    Finding.good(SUBJECT, "业务包 " + pack.id() + " 版本 " + pack.version() + " 可以读取"),
                    calendar(read.calendar()));
        } catch (BeansException mistake) {
            return List.of(Finding.broken(
                    SUBJECT,
                    "业务包不能读取：" + mistake.getMostSpecificCause().getMessage(),
                    "按提示改正文件，见 zhangting.pack.location"));
        }
    }

    private Finding calendar(TradingCalendar calendar) {
        LocalDate soon = clock.today().plusDays(DAYS_AHEAD);
        return calendar.knows(soon)
                ? Finding.good(SUBJECT, "交易日历覆盖到 " + soon + " 以后")
                : Finding.warning(
                        SUBJECT,
                        "交易日历没有 " + soon.getYear() + " 年",
                        "把该年的日历文件加入 zhangting.pack.calendars，否则按日历受理的业务将无法判断营业时间");
    }
}
