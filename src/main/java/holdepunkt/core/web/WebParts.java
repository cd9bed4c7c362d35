package holdepunkt.core.web;

import holdepunkt.core.Gate;
import holdepunkt.core.door.DoorHandlerAdapter;
import holdepunkt.core.door.Doors;
import holdepunkt.core.door.OneEffect;
import holdepunkt.core.door.RouteTable;
import holdepunkt.core.door.Viewers;
import holdepunkt.core.Opening;
import holdepunkt.core.Viewer;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.CacheControl;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.servlet.resource.EncodedResourceResolver;

/** Puts the doors round the controllers and hands these what they take as arguments: the page, the opening, the viewer. */
@Configuration(proxyBeanMethods = false)
class WebParts {

    @Bean
    WebMvcRegistrations doorsRoundControllers(Gate gate, Doors doors, OneEffect oneEffect) {
        return new WebMvcRegistrations() {
            @Override
            public RequestMappingHandlerAdapter getRequestMappingHandlerAdapter() {
                return new DoorHandlerAdapter(gate, doors, oneEffect);
            }

            @Override
            public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
                return new RouteTable();
            }
        };
    }

    @Bean
    WebMvcConfigurer arguments(PageFactory pages) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new Argument(Page.class, pages::of));
                resolvers.add(new Argument(Opening.class, request -> request.getAttribute(Opening.class.getName())));
                resolvers.add(new Argument(Viewer.class, Viewers::of));
            }

            @Override
            public void addResourceHandlers(ResourceHandlerRegistry registry) {
                registry.addResourceHandler("/assets/**").addResourceLocations("classpath:/static/assets/")
                        .setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                        .resourceChain(true).addResolver(new EncodedResourceResolver());
            }
        };
    }

    @Bean
    MessageSource messageSource() throws java.io.IOException {
        return new ModuleTexts(new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*_*.properties"));
    }

    private record Argument(Class<?> type, Function<HttpServletRequest, Object> value) implements HandlerMethodArgumentResolver {
        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType().equals(type);
        }

        @Override
        public Object resolveArgument(MethodParameter parameter, ModelAndViewContainer container, NativeWebRequest request, WebDataBinderFactory binders) {
            return value.apply(request.getNativeRequest(HttpServletRequest.class));
        }
    }
}
