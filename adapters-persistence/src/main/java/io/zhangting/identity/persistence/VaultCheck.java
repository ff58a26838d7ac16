package io.zhangting.identity.persistence;

import io.zhangting.health.domain.Finding;
import io.zhangting.health.port.SelfCheck;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whether evidence can be kept. */
@Component
class VaultCheck implements SelfCheck {

    private static final String SUBJECT = "evidence-vault";

    private final VaultSettings settings;

    VaultCheck(VaultSettings settings) {
        this.settings = settings;
    }

    @Override
    public List<Finding> now() {
        return List.of(finding(settings.directory()));
    }

    private static Finding finding(Path directory) {
        if (Files.notExists(directory)) {
            return Finding.warning(SUBJECT, "影像目录 " + directory + " 还不存在", "收到第一份影像时会自己建立；多节点部署时请挂载共享目录");
        }
        return Files.isDirectory(directory) && Files.isWritable(directory)
                ? Finding.good(SUBJECT, "影像目录可以写入")
                : Finding.broken(SUBJECT, "影像目录 " + directory + " 不能写入", "把该目录交给运行用户，见 zhangting.vault.directory");
    }
}
