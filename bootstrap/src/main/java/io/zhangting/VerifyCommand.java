package io.zhangting;

import io.zhangting.audit.VerifyAudit;
import io.zhangting.audit.domain.Flaw;
import io.zhangting.audit.domain.Verdict;
import io.zhangting.identity.VerifyEvidence;
import io.zhangting.identity.VerifyEvidence.Damage;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * {@code verify}: checks that the audit record and the evidence are as they were written, while the hall runs or not,
 * and changes nothing. Ends with 0 when they are, 1 when not, 2 when it could not look.
 */
final class VerifyCommand {

    private static final int BROKEN = 1;

    private VerifyCommand() {}

    /** @return the exit status */
    static int run(String... settings) {
        PrintStream out = LazyHall.out();
        try (ConfigurableApplicationContext context = LazyHall.start(withoutNewKeys(settings))) {
            boolean record = tell(context.getBean(VerifyAudit.class).verify(), out);
            boolean evidence = evidence(context.getBean(VerifyEvidence.class), out);
            return record && evidence ? 0 : BROKEN;
        } catch (RuntimeException refused) {
            return LazyHall.refused(refused, out);
        }
    }

    private static String[] withoutNewKeys(String... settings) {
        return Stream.concat(Stream.of("--zhangting.keys.make-missing=false"), Arrays.stream(settings))
                .toArray(String[]::new);
    }

    private static boolean tell(Verdict verdict, PrintStream out) {
        switch (verdict) {
            case Verdict.Whole(long seals, long heads) ->
                out.println("✓ 审计记录  " + seals + " 条记录、" + heads + " 个链头，全部完好");
            case Verdict.Broken(long number, Flaw flaw) ->
                out.println("✗ 审计记录  " + sentence(flaw).formatted(number));
        }
        return verdict instanceof Verdict.Whole;
    }

    private static String sentence(Flaw flaw) {
        return switch (flaw) {
            case CHANGED -> "第 %d 号记录的内容或次序被改动过";
            case GONE -> "第 %d 号记录被删除";
            case REWRITTEN -> "到第 %d 号记录为止的一段被整段改写：与链头不符";
            case HEAD_FORGED -> "第 %d 号记录起的链头不是用本营业厅的密钥签的";
            case HEAD_GONE -> "第 %d 号记录起的链头被删除";
            case CUT_OFF -> "第 %d 号记录之后的末尾被截断或替换";
            case NEVER_SEALED -> "第 %d 号记录写入超过 5 分钟仍未入链；营业厅如未运行，请启动后再查";
        };
    }

    private static boolean evidence(VerifyEvidence evidence, PrintStream out) {
        AtomicLong damaged = new AtomicLong();
        long looked = evidence.verify(damage -> {
            damaged.incrementAndGet();
            out.println("✗ 影像  " + damage.photo().value() + " " + what(damage));
        });
        String all =
                damaged.get() == 0 ? "✓ 影像  " + looked + " 张，全部与记录一致" : "✗ 影像  " + looked + " 张中有 " + damaged + " 张不完好";
        out.println(all);
        return damaged.get() == 0;
    }

    private static String what(Damage damage) {
        return switch (damage) {
            case Damage.Missing m -> "的文件不存在或打不开";
            case Damage.Altered a -> "的文件被改动过";
        };
    }
}
