package journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import simulators.zhangting.front.OperatorAccess;
import simulators.zhangting.front.StandInLibrary;

/** Counters whose trader API cannot work, each for another reason: the hall serves, and the doctor names the causes. */
class BrokenTradersIT {

    private static final int ACCOUNT = 86100001;

    @Test
    void the_hall_serves_the_doctor_names_each_cause_and_a_foreign_refusal_reaches_the_application() throws Exception {
        Path folder = Folders.fresh("BrokenTradersIT");
        try (ProcessWorld world = new ProcessWorld(folder);
                var storm = new ClosingPort()) {
            world.settings.put("ZHANGTING_PACK_LOCATION", FastPack.in(folder));
            counters(world, storm).forEach(counter -> world.arguments.addAll(counter.arguments()));
            world.addStaff();
            world.approveApplications(ACCOUNT, 1, "trading");

            world.startHall();
            await("the refusal").atMost(Duration.ofMinutes(1)).until(() -> declined(world));
            StaffClient staff = world.staff();
            await("the operator's session and the causes on the page")
                    .atMost(Duration.ofMinutes(1))
                    .untilAsserted(() -> assertThat(page(staff))
                            .contains(
                                    "操作员已登录前置",
                                    "系统没有 zh_CN.GB18030 语言环境",
                                    "里没有 libthosttraderapi_se.so",
                                    "前置地址不合法：tcp:/127.0.0.1"));
            assertThat(application(world, staff)).contains("该柜台不支持修改密码");

            JavaProcess doctor = doctor(world);
            assertThat(doctor.awaitEnd()).isEqualTo(1);
            assertThat(doctor.output())
                    .contains(
                            "✓ PostgreSQL",
                            "✓ hall-pack  业务包 jinxin",
                            "! web-hosts  没有设置营业厅的域名",
                            "! evidence-vault  影像目录",
                            "✓ sms  网关可达",
                            "✓ ctp-main  动态库可以加载")
                    .contains("✗ seat-locale  系统没有 zh_CN.GB18030 语言环境", "localedef -i zh_CN -f GB18030")
                    .contains("✗ seat-library  动态库目录", "✗ seat-address  前置地址不合法：tcp:/127.0.0.1")
                    .contains("✗ seat-storm  前置端口接受连接后立即断开")
                    .doesNotContain(OperatorAccess.usual().password());
        }
    }

    private static List<CtpCounter> counters(ProcessWorld world, ClosingPort storm) throws IOException {
        Path empty = Files.createDirectories(world.folder.resolve("empty"));
        Path foreign = StandInLibrary.foreign(world.folder.resolve("foreign"))
                .orElseThrow()
                .getParent();
        return List.of(
                CtpCounter.atSimulators("ctp-main", world).with("native-directory", foreign.toString()),
                CtpCounter.atSimulators("seat-locale", world).with("locale-path", empty.toString()),
                CtpCounter.atSimulators("seat-library", world).with("native-directory", empty.toString()),
                CtpCounter.atSimulators("seat-address", world).with("fronts", "tcp:/127.0.0.1"),
                CtpCounter.atSimulators("seat-storm", world).with("fronts", storm.address()));
    }

    private static boolean declined(ProcessWorld world) {
        return world.postgres()
                .column("select state from applications.application")
                .equals(List.of("failed"));
    }

    private static String page(StaffClient staff) {
        return staff.http.get("/health").mustBe(200).body().toString();
    }

    private static String application(ProcessWorld world, StaffClient staff) {
        String id = world.postgres()
                .column("select id from applications.application")
                .getFirst();
        return staff.http.get("/applications/" + id).mustBe(200).body().toString();
    }

    /** The real command of the real jar, with the settings of the hall that runs. */
    private static JavaProcess doctor(ProcessWorld world) {
        List<String> command = new ArrayList<>(List.of("-Xmx256m", "-jar", System.getProperty("jars.hall"), "doctor"));
        command.addAll(world.arguments);
        return new JavaProcess(world.folder.resolve("doctor/output.log"), command, world.settings);
    }
}
