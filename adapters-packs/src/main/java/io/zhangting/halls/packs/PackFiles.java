package io.zhangting.halls.packs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Component;

/** The files of a pack: a folder on disk, or one of the packs in the jar. */
@Component
class PackFiles {

    private final ResourceLoader resources;

    PackFiles(ResourceLoader resources) {
        this.resources = resources;
    }

    String read(String location) {
        Resource resource = resources.getResource(location);
        try {
            return resource.getContentAsString(StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException missing) {
            throw new PackMistake(location + ": the file cannot be read; check zhangting.pack.location");
        }
    }
}
