package io.zhangting.halls.web;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.EncodedResourceResolver;
import org.springframework.web.servlet.resource.PathResourceResolver;

/** Serves the two front ends; paths inside them answer with their index page. */
@Configuration(proxyBeanMethods = false)
class FrontEnds implements WebMvcConfigurer {

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        for (String app : List.of("hall", "console")) {
            String location = "classpath:/static/" + app + "/";
            registry.addResourceHandler("/" + app + "/assets/**")
                    .addResourceLocations(location + "assets/")
                    .setCacheControl(CacheControl.maxAge(Duration.ofDays(365))
                            .cachePublic()
                            .immutable())
                    .resourceChain(true)
                    // the build lays .br and .gz beside the files
                    .addResolver(new EncodedResourceResolver());
            registry.addResourceHandler("/" + app + "/**")
                    .addResourceLocations(location)
                    .setCacheControl(CacheControl.noCache())
                    // the time of a file in a jar does not tell whether it is another
                    .setUseLastModified(false)
                    .setEtagGenerator(new ContentTags())
                    .resourceChain(false)
                    .addResolver(new IndexForPages());
        }
    }

    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addRedirectViewController("/", "/hall/");
        registry.addRedirectViewController("/hall", "/hall/");
        registry.addRedirectViewController("/console", "/console/");
        // the resource handler has no answer for an empty path
        registry.addViewController("/hall/").setViewName("forward:/hall/index.html");
        registry.addViewController("/console/").setViewName("forward:/console/index.html");
    }

    /** A path without a dot is a page of the application in the browser, not a file. */
    private static final class IndexForPages extends PathResourceResolver {

        @Override
        protected @Nullable Resource getResource(String path, Resource location) throws IOException {
            Resource file = super.getResource(path, location);
            return file != null || path.contains(".") ? file : super.getResource("index.html", location);
        }
    }
}
