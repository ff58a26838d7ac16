package io.zhangting.applications.web;

import io.zhangting.applications.OpenPassword;
import io.zhangting.kernel.ApplicationId;
import io.zhangting.kernel.ItemId;
import io.zhangting.kernel.SignedInCustomer;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Opening a new password once. */
@RestController
@RequestMapping("/api/hall/applications/{id}/items/{item}")
class RevealController {

    private final OpenPassword passwords;
    private final Answers answers;

    RevealController(OpenPassword passwords, Answers answers) {
        this.passwords = passwords;
        this.answers = answers;
    }

    record CodeJson(String code) {}

    @PostMapping("/reveal-codes")
    ResponseEntity<?> code(SignedInCustomer customer, @PathVariable UUID id, @PathVariable UUID item) {
        return answers.codeSent(passwords.sendCode(customer, new ApplicationId(id), new ItemId(item)));
    }

    @PostMapping("/reveal")
    ResponseEntity<?> reveal(
            SignedInCustomer customer, @PathVariable UUID id, @PathVariable UUID item, @RequestBody CodeJson typed) {
        return answers.of(
                passwords.open(customer, new ApplicationId(id), new ItemId(item), typed.code()),
                shown -> ResponseEntity.ok()
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .body(json(shown)));
    }

    private static Map<String, Object> json(OpenPassword.Shown shown) {
        Map<String, Object> json = new HashMap<>();
        json.put("password", shown.password().reveal(text -> text));
        json.put("userName", shown.userName().orElse(null));
        json.put("repeatableUntil", shown.repeatableUntil());
        return json;
    }
}
