package io.zhangting.infrastructure;

import io.zhangting.kernel.FieldCipher;
import io.zhangting.kernel.Place;
import io.zhangting.kernel.SecretText;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.context.annotation.DependsOn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Refuses to start with a key set that does not belong to this database: its data would be lost to it. */
@Component
@DependsOn("migrations")
class KeyCheck {

    private static final UUID ROW = new UUID(0, 1);
    private static final Place PLACE = new Place("infrastructure.key_check", "sealed", ROW);

    KeyCheck(DataSource database, FieldCipher cipher) {
        JdbcClient jdbc = JdbcClient.create(database);
        jdbc.sql("insert into infrastructure.key_check (id, sealed) values (?, ?) on conflict do nothing")
                .params(ROW, cipher.encrypt(new SecretText("zhangting"), PLACE))
                .update();
        byte[] sealed = jdbc.sql("select sealed from infrastructure.key_check where id = ?")
                .param(ROW)
                .query(byte[].class)
                .single();
        open(cipher, sealed);
    }

    private static void open(FieldCipher cipher, byte[] sealed) {
        try {
            cipher.decrypt(sealed, PLACE);
        } catch (IllegalStateException foreign) {
            throw new IllegalStateException(
                    "the key set (zhangting.keys.file) does not belong to this database; restore the right one",
                    foreign);
        }
    }
}
